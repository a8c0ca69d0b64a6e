// Makes an edition of a handbook: conditions, variables, numbers, references, notes, citations and images resolved in one place.
import { areaName } from '#handbook/model/areas.ts'
import type { Block } from '#handbook/model/block.ts'
import type { GlossaryEntry } from '#handbook/model/book-lists.ts'
import type { Content } from '#handbook/model/content.ts'
import {
  nationalEdition,
  plainNational,
  type EditionId,
  type EditionPlan,
  type Imprint,
} from '#handbook/model/edition-plan.ts'
import { fileNameOf } from '#handbook/model/file-name.ts'
import type { BookFacts, Chapter, Handbook, Practice } from '#handbook/model/handbook.ts'
import { normalise } from '#handbook/model/normal-form.ts'
import { fieldStates, profileOf } from '#handbook/model/practice-profile.ts'
import { inReadingOrder } from '#handbook/model/reading-order.ts'
import type { SearchDocument } from '#handbook/search/document.ts'
import { entryDocuments } from '#handbook/search/entry-documents.ts'
import { pageDocument } from '#handbook/search/page-document.ts'
import { synonymsOf } from '#handbook/search/synonyms.ts'
import { BlockResolver, type Counters } from './block-resolver.ts'
import { Citer } from './citing.ts'
import type { ChapterPart, Edition, Part, PracticePart, ViewField } from './edition.ts'
import { handbookFor } from './for-edition.ts'
import type { LineTargets } from './line-resolver.ts'
import { outlineOf } from './outline.ts'
import { aliasesIn } from '#handbook/model/standing-pages.ts'
import { collatorOf, SubjectIndex } from './subject-index.ts'

/**
 * An edition of a handbook. Pure: the same handbook gives the same edition. Practices stand after the chapter that the
 * book's facts name, otherwise after the last. An edition that the book does not plan is read as one of which
 * nothing is said.
 */
export function editionOf(whole: Handbook, id: EditionId = nationalEdition): Edition {
  const handbook = handbookFor(whole, id)
  const plan = handbook.editions.find((each) => each.id === id) ?? { ...plainNational, id }
  const { language } = handbook.facts
  const citer = new Citer(handbook)
  const index = new SubjectIndex()
  const { parts, images } = resolved(handbook, { citer, index })
  const lists = { bibliography: citer.bibliography(), glossary: inOrder(handbook.glossary, language) }
  return {
    handbook: handbook.id,
    id,
    title: plan.title,
    area: plan.area,
    imprint: imprintOf(plan, handbook.facts),
    facts: handbook.facts,
    parts,
    aliases: aliasesIn(whole, id),
    updated: Math.max(0, ...parts.map((part) => part.edited ?? 0)),
    images,
    searched: [...searchedPages(handbook), ...searchedEntries(lists, handbook)],
    synonyms: synonymsOf(handbook.synonyms),
    ...lists,
    index: index.headings(language),
  }
}

function imprintOf({ imprint }: EditionPlan, { publisher, funder, licence }: BookFacts): Imprint {
  return {
    ...imprint,
    publisher: imprint.publisher || publisher,
    funder: imprint.funder || funder,
    licence: imprint.licence || licence,
  }
}

/** Entries without a Finnish term are not ready for a reader. */
function inOrder(glossary: readonly GlossaryEntry[], language: string): readonly GlossaryEntry[] {
  const { compare } = collatorOf(language)
  const named = glossary.filter(({ term }) => term.fi.trim() !== '')
  return named.toSorted((a, b) => compare(a.term.fi, b.term.fi) || (a.id < b.id ? -1 : 1))
}

function resolved(
  handbook: Handbook,
  marks: Pick<LineTargets, 'citer' | 'index'>,
): { readonly parts: readonly Part[]; readonly images: readonly string[] } {
  const { chapters, practices, facts, glossary } = handbook
  const read = chapters.map((chapter) => blocksOf(chapter.content, 'chapter'))
  const entries = new Set(glossary.map(({ id }) => id))
  const targets: LineTargets = { outline: outlineOf(handbook, read), glossary: entries, ...marks }
  const counters: Counters = { figure: 0, table: 0, images: [] }
  const numbers = new Map(chapters.map(({ id }, index) => [id, index]))
  const parts = inReadingOrder(chapters, practices, facts.practicesAfter).map((page) => {
    const resolver = new BlockResolver(page, targets, counters)
    if (page.kind === 'practice') return practicePart(page, resolver)
    const at = numbers.get(page.id) ?? 0
    return chapterPart(page, at + 1, resolver.blocks(read[at] ?? []))
  })
  return { parts, images: counters.images }
}

const readBefore = new WeakMap<Content, readonly Block[]>()

/** The normal form of a text, made once for as long as the text is the same value. */
function blocksOf(content: Content, place: 'chapter' | 'field'): readonly Block[] {
  const known = readBefore.get(content)
  if (known !== undefined) return known
  const blocks = normalise(content, place)
  readBefore.set(content, blocks)
  return blocks
}

const searchedBefore = new WeakMap<
  Chapter | Practice,
  { readonly language: string; readonly document: SearchDocument }
>()

function searchedPages({ chapters, practices, facts }: Handbook): readonly SearchDocument[] {
  return [...chapters, ...practices].map((page) => searched(page, facts.language))
}

/** The terms and sources that the edition lists, in the same order. */
function searchedEntries(
  { glossary, bibliography }: Pick<Edition, 'glossary' | 'bibliography'>,
  { bibliography: sources, facts }: Handbook,
): readonly SearchDocument[] {
  const listed = bibliography.flatMap(({ id }) => sources.filter((source) => source.id === id))
  return entryDocuments({ glossary, bibliography: listed }, facts.language)
}

/** A page as search knows it, made once for as long as the page is the same value. */
function searched(page: Chapter | Practice, language: string): SearchDocument {
  const known = searchedBefore.get(page)
  if (known?.language === language) return known.document
  const document = pageDocument(page, language)
  searchedBefore.set(page, { language, document })
  return document
}

function chapterPart(chapter: Chapter, number: number, blocks: ChapterPart['blocks']): ChapterPart {
  const { id, title, edited } = chapter
  return { kind: 'chapter', id, number, title, slug: fileNameOf(number, title, id), edited, blocks }
}

function practicePart(practice: Practice, resolver: BlockResolver): PracticePart {
  const fields = fieldStates(practice).map((state): ViewField => {
    const blocks = blocksOf(practice.fields[state.field.id] ?? [], 'field')
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
