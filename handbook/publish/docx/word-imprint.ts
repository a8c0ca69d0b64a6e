// What a Word file tells of the publication: its imprint, logos and abstracts.
import { bookDate } from '../book-date.ts'
import { imprintFacts } from '../imprint-facts.ts'
import { wordLanguage, type WordContext } from './word-context.ts'
import type { WordBlock } from './word-document.ts'
import { linked, plainText } from './word-line.ts'
import { logoOf } from './word-picture.ts'
import { gap, paragraph } from './word-paragraph.ts'
import { factsTable } from './word-parts.ts'

const tongues = ['fi', 'sv', 'en'] as const

/** The facts of the imprint as a table, the line of logos, and the abstracts in their languages. */
export function imprintBlocks(context: WordContext): readonly WordBlock[] {
  const { edition, words } = context
  const rows = imprintFacts(edition.imprint).map(({ name, values }) => ({
    term: words.imprint[name],
    values: values.map(({ text, href }) => linked([plainText(text)], href)),
  }))
  const day =
    edition.updated === 0 ? [] : [`${words.contentUpdated} ${bookDate(edition.updated, context.language)}`]
  return [
    ...(rows.length === 0 ? [] : [factsTable(rows), gap()]),
    ...day.map((text) => paragraph('text', [plainText(text)])),
    ...logoBlocks(context),
    ...tongues.flatMap((tongue) => abstractBlocks(tongue, context)),
  ]
}

function logoBlocks({ edition, images }: WordContext): readonly WordBlock[] {
  return edition.imprint.logos.flatMap(({ file, name }) => {
    const image = images.get(file)
    return image === undefined ? [] : [logoOf(image, name)]
  })
}

function abstractBlocks(
  tongue: (typeof tongues)[number],
  { edition, around }: WordContext,
): readonly WordBlock[] {
  const { abstract, keywords } = edition.imprint
  const lang = wordLanguage(tongue)
  const paragraphs = [...abstract[tongue].split('\n'), keywords[tongue]].filter((text) => text.trim() !== '')
  if (abstract[tongue].trim() === '') return []
  return [
    paragraph('heading2', [plainText(around.abstracts[tongue], lang)]),
    ...paragraphs.map((text) => paragraph('text', [plainText(text, lang)])),
  ]
}
