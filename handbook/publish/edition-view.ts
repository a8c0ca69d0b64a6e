// Makes an edition of a handbook: numbers, references, notes and images resolved in one place.
import { areaName } from '#handbook/model/areas.ts'
import type { Block } from '#handbook/model/block.ts'
import { fileNameOf } from '#handbook/model/file-name.ts'
import type { Chapter, Handbook, Practice } from '#handbook/model/handbook.ts'
import { normalise } from '#handbook/model/normal-form.ts'
import { fieldStates, profileOf } from '#handbook/model/practice-profile.ts'
import { inReadingOrder } from '#handbook/model/reading-order.ts'
import { searchDocuments } from '#handbook/search/document.ts'
import { synonymsOf } from '#handbook/search/synonyms.ts'
import { BlockResolver, type Counters } from './block-resolver.ts'
import type { ChapterPart, Edition, PracticePart, ViewField } from './edition.ts'
import { outlineOf, type Outline } from './outline.ts'

/**
 * The national edition of a handbook. Pure: the same handbook gives the same edition. Practices stand
 * after the chapter that the book's facts name, otherwise after the last.
 */
export function editionOf(handbook: Handbook): Edition {
  const read = handbook.chapters.map((chapter) => normalise(chapter.content, 'chapter'))
  const outline = outlineOf(handbook, read)
  const counters: Counters = { figure: 0, table: 0, images: [] }
  const parts = inReadingOrder(handbook.chapters, handbook.practices, handbook.facts.practicesAfter).map(
    (document) =>
      document.kind === 'chapter'
        ? chapterPart(document, handbook.chapters.indexOf(document), read, outline, counters)
        : practicePart(document, outline, counters),
  )
  const edited = parts.map((part) => part.edited ?? 0)
  return {
    handbook: handbook.id,
    facts: handbook.facts,
    parts,
    updated: Math.max(0, ...edited),
    images: counters.images,
    searched: searchDocuments(handbook),
    synonyms: synonymsOf(handbook.synonyms),
  }
}

function chapterPart(
  chapter: Chapter,
  index: number,
  read: readonly (readonly Block[])[],
  outline: Outline,
  counters: Counters,
): ChapterPart {
  const resolver = new BlockResolver(chapter.id, outline, counters)
  return {
    kind: 'chapter',
    id: chapter.id,
    number: index + 1,
    title: chapter.title,
    slug: fileNameOf(index + 1, chapter.title, chapter.id),
    edited: chapter.edited,
    blocks: resolver.blocks(read[index] ?? []),
  }
}

function practicePart(practice: Practice, outline: Outline, counters: Counters): PracticePart {
  const resolver = new BlockResolver(practice.id, outline, counters)
  const fields = fieldStates(practice).map((state): ViewField => {
    const blocks = normalise(practice.fields[state.field.id] ?? [], 'field')
    return { ...state, blocks: resolver.blocks(blocks, state.field.id) }
  })
  return {
    kind: 'practice',
    id: practice.id,
    title: practice.title,
    slug: fileNameOf(null, practice.title, practice.id),
    edited: practice.edited,
    profile: profileOf(practice.profile),
    fields,
    facts: practice.facts,
    areaNames: practice.facts.areas.map(areaName),
  }
}
