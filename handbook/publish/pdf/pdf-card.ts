// Practice cards for print: what is known of a practice, and its fields in the order they are read.
import type { Organisation, PracticeFacts } from '#handbook/model/handbook.ts'
import type { PracticePart, ViewField } from '#handbook/publish/edition.ts'
import type { PublishedWords } from '#handbook/publish/words.ts'
import { BlockPrinter, ownHeading, type PrintContext } from './pdf-blocks.ts'
import type { PdfCard, PdfFact, PdfLine } from './pdf-json.ts'
import { labelOf, linkedWords, plainWords } from './pdf-line.ts'
import { runningHead } from './running-head.ts'

/** In the book a card stands under a chapter, so its title is of level 2 and its fields of level 3. */
const cardLevel = 2
const fieldLevel = 3

/** The card of a practice. Empty facts and empty fields are left out. */
export function cardOf(part: PracticePart, context: PrintContext): PdfCard {
  const title = part.title.trim()
  const summary = part.facts.plainSummary.trim()
  return {
    kind: 'card',
    running: runningHead(title),
    heading: ownHeading(labelOf({ part: part.id, anchor: null }), cardLevel, title, null),
    lead: summary === '' ? [] : [plainWords(summary)],
    facts: factsOf(part, context.words),
    fields: readingOrder(part.fields).flatMap((field) => fieldOf(field, part, context)),
  }
}

/** As Innokylä shows a practice: the basic facts, then the summary's fields, then the rest. */
function readingOrder(fields: readonly ViewField[]): readonly ViewField[] {
  const basic = fields[0]?.field.part
  const rank = ({ field }: ViewField): number => (field.part === basic ? 0 : field.inSummary ? 1 : 2)
  return fields.toSorted((a, b) => rank(a) - rank(b))
}

function fieldOf(field: ViewField, part: PracticePart, context: PrintContext): PdfCard['fields'] {
  const printer = new BlockPrinter(context, part.id, 1, fieldLevel)
  const blocks = printer.page(field.blocks, field.field.id)
  if (blocks.length === 0) return []
  // A heading of the text itself may have any id without a full stop, so this one is free.
  const label = labelOf({ part: part.id, anchor: `field.${field.field.id}` })
  return [{ heading: ownHeading(label, fieldLevel, field.field.label, null), blocks }]
}

function factsOf({ facts, areaNames }: PracticePart, words: PublishedWords): readonly PdfFact[] {
  const stage = facts.stage === 'unknown' ? [] : [words.stages[facts.stage]]
  return [
    fact(words.place, [facts.place]),
    fact(words.areas, [areaNames.join(', ')]),
    fact(
      words.organisation,
      facts.organisations.map((each) => organisationOf(each, words)),
    ),
    fact(words.project, [facts.project]),
    fact(words.practiceFunder, facts.funders),
    fact(words.stage, stage),
    fact(words.targetGroups, [facts.targetGroups.join(', ')]),
    fact(words.services, [facts.services.join(', ')]),
    fact(words.methods, [facts.methods.join(', ')]),
    fact(words.period, [facts.period]),
    fact(words.keywords, [facts.keywords.map(({ label }) => label).join(', ')]),
    { term: words.sources, values: sourcesOf(facts) },
  ].filter(({ values }) => values.length > 0)
}

function fact(term: string, values: readonly string[]): PdfFact {
  const given = values.filter((value) => value.trim() !== '')
  return { term, values: given.map((value) => [plainWords(value.trim())]) }
}

function organisationOf({ then, now }: Organisation, words: PublishedWords): string {
  if (now === '' || now === then) return then
  return then === '' ? now : `${then} (${words.nowCalled(now)})`
}

function sourcesOf(facts: PracticeFacts): readonly PdfLine[] {
  return facts.sources
    .map(({ title, url }) => ({ title: title.trim() === '' ? url : title.trim(), url }))
    .filter(({ title }) => title.trim() !== '')
    .map(({ title, url }) => [linkedWords(title, url)])
}
