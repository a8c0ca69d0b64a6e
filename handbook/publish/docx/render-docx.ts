// The Word file of an edition: title page, contents, chapters and practice cards.
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import { slugOf } from '#handbook/model/slug.ts'
import { bookDate } from '../book-date.ts'
import type { Edition, Rendered, RenderTools } from '../edition.ts'
import { logoObstacles, partObstacles } from '../html/figures.ts'
import type { PrintImage } from '../pdf/print-image.ts'
import { soundImages } from '../sound-images.ts'
import { backBlocks } from './word-back.ts'
import { WordContext, wordLanguage } from './word-context.ts'
import type { WordBlock, WordDocument, WordFacts, WordWriter } from './word-document.ts'
import { plainText, writable } from './word-line.ts'
import { wordStyleNames } from './word-names.ts'
import { paragraph } from './word-paragraph.ts'
import { partBlocks } from './word-parts.ts'

/**
 * The edition as one Word file, made by `writeWord`. Obstacles are missing titles, missing or damaged
 * images, images that move (WebP) and images without a description. Rejects once cancelled.
 */
export async function renderDocx(
  edition: Edition,
  writeWord: WordWriter,
  tools: RenderTools,
): Promise<Rendered> {
  const sound = await soundImages(edition, tools.readImage, true)
  if (!sound.ok) return sound
  const document = wordDocument(new WordContext(edition, sound.images), tools)
  const written = await writeWord(document)
  tools.cancellation.throwIfAborted()
  if (!written.ok) return { ok: false, obstacles: damagedIn(edition, sound.images, written.unreadable) }
  const total = edition.parts.length + 1
  tools.report({ done: total, total, title: edition.facts.title })
  return { ok: true, files: [{ path: `${slugOf(edition.facts.title)}.docx`, content: written.bytes }] }
}

function damagedIn(
  edition: Edition,
  images: ReadonlyMap<string, PrintImage>,
  unreadable: readonly string[],
): readonly PublishObstacle[] {
  const files = [...images].filter(([, { path }]) => unreadable.includes(path)).map(([file]) => file)
  const damaged = new Set(files)
  const read = new Map([...images].map(([file, { bytes }]) => [file, bytes]))
  return [
    ...partObstacles(edition.parts, read, { permission: false, damaged }),
    ...logoObstacles(edition, read, damaged),
  ]
}

function wordDocument(context: WordContext, { report, cancellation }: RenderTools): WordDocument {
  const { parts } = context.edition
  const body = parts.flatMap((part, index) => {
    cancellation.throwIfAborted()
    report({ done: index, total: parts.length + 1, title: part.title })
    return partBlocks(part, index, context)
  })
  return {
    facts: factsOf(context),
    front: titlePage(context),
    body: [{ type: 'contents', title: context.words.contents }, ...body, ...backBlocks(context)],
    lists: context.lists,
    styleNames: wordStyleNames(context.language),
  }
}

function factsOf({ edition, around }: WordContext): WordFacts {
  const { title, subtitle, description, language } = edition.facts
  return {
    title: title.trim() === '' ? around.untitled : writable(title.trim()),
    subject: writable(subtitle),
    author: writable(edition.imprint.publisher),
    description: writable(description),
    language: wordLanguage(language) ?? 'fi-FI',
    edited: edition.updated,
  }
}

function titlePage({ edition, words, around }: WordContext): readonly WordBlock[] {
  const { facts, updated, imprint, title } = edition
  const given = (['publisher', 'funder', 'licence'] as const).filter((name) => imprint[name].trim() !== '')
  const told = given.map((name) => `${words.imprint[name]}: ${imprint[name]}`)
  const day = updated === 0 ? [] : [`${words.contentUpdated} ${bookDate(updated, facts.language)}`]
  return [
    paragraph('title', [plainText(facts.title.trim() === '' ? around.untitled : facts.title.trim())]),
    ...(facts.subtitle.trim() === '' ? [] : [paragraph('subtitle', [plainText(facts.subtitle)])]),
    ...(title.trim() === '' ? [] : [paragraph('subtitle', [plainText(title.trim())])]),
    ...facts.description
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => paragraph('lead', [plainText(text)])),
    ...[...told, ...day].map((text) => paragraph('imprint', [plainText(text)])),
  ]
}
