// What changed without a word, in words: where something stands, what it cites, what the glossary and the index mark.
import type { Cited, QuietChange, QuietSubject } from '#handbook/history/quiet-changes.ts'
import type { StandingChange } from '#handbook/history/standing-changes.ts'
import type { Language } from '#handbook/model/failure-words.ts'

/** The names of what changes tell by id. */
export type QuietNames = {
  /** "vain painoksessa Lappi"; null for what stands everywhere. */
  readonly condition: (when: string | null) => string | null
  /** A citation as it is printed. */
  readonly cite: (cited: Cited) => string
  /** A term of the glossary; empty when it is not there. */
  readonly term: (id: string) => string
  /** The title of a page; empty when it is not there. */
  readonly title: (page: string) => string
}

const fi = {
  everywhere: 'kaikissa painoksissa',
  stands: (subject: string) => (subject === '' ? 'Näkyy' : `${subject} näkyy`),
  pageStands: 'Sivu näkyy',
  pagePlace: 'Sivun paikka',
  ownPlace: 'oma',
  placeOf: (title: string) => (title === '' ? 'poistetun sivun tilalla' : `sivun ${title} tilalla`),
  unknown: 'ei enää kirjassa',
  termCame: (subject: string, term: string) => `${subject} merkittiin sanaston termiksi: ${term}`,
  termWent: (subject: string) => `${subject} ei ole enää sanaston termi`,
  term: (subject: string) => `${subject} on sanaston termi`,
  indexCame: (subject: string) => `${subject} merkittiin hakemistoon`,
  indexWent: (subject: string) => `${subject} ei ole enää hakemistossa`,
  index: (subject: string) => `${subject} hakemistossa`,
  citationCame: 'Lähdeviite lisättiin',
  citationWent: 'Lähdeviite poistettiin',
  citation: 'Lähdeviite muuttui',
  quoted: (words: string) => `”${words}”`,
}
type Words = Readonly<typeof fi>

const sv: Words = {
  everywhere: 'i alla upplagor',
  stands: (subject) => (subject === '' ? 'Visas' : `${subject} visas`),
  pageStands: 'Sidan visas',
  pagePlace: 'Sidans plats',
  ownPlace: 'sin egen',
  placeOf: (title) => (title === '' ? 'i stället för en borttagen sida' : `i stället för sidan ${title}`),
  unknown: 'inte längre i boken',
  termCame: (subject, term) => `${subject} märktes som term i ordlistan: ${term}`,
  termWent: (subject) => `${subject} är inte längre en term i ordlistan`,
  term: (subject) => `${subject} är en term i ordlistan`,
  indexCame: (subject) => `${subject} märktes för registret`,
  indexWent: (subject) => `${subject} finns inte längre i registret`,
  index: (subject) => `${subject} i registret`,
  citationCame: 'En källhänvisning lades till',
  citationWent: 'En källhänvisning togs bort',
  citation: 'En källhänvisning ändrades',
  quoted: (words) => `”${words}”`,
}

const en: Words = {
  everywhere: 'in all editions',
  stands: (subject) => (subject === '' ? 'Shown' : `${subject} is shown`),
  pageStands: 'The page is shown',
  pagePlace: 'Place of the page',
  ownPlace: 'its own',
  placeOf: (title) =>
    title === '' ? 'in place of a page no longer in the book' : `in place of the page ${title}`,
  unknown: 'no longer in the book',
  termCame: (subject, term) => `${subject} was marked as a glossary term: ${term}`,
  termWent: (subject) => `${subject} is no longer a glossary term`,
  term: (subject) => `${subject} is a glossary term`,
  indexCame: (subject) => `${subject} was marked for the index`,
  indexWent: (subject) => `${subject} is no longer in the index`,
  index: (subject) => `${subject} in the index`,
  citationCame: 'A citation was added',
  citationWent: 'A citation was removed',
  citation: 'A citation changed',
  quoted: (words) => `“${words}”`,
}

const quietWords: Readonly<Record<Language, Words>> = { fi, sv, en }

/** One silent change as a line; `isNew` when the block came with it and was nowhere before. */
export function quietText(
  change: QuietChange,
  names: QuietNames,
  language: Language,
  isNew: boolean,
): string {
  const words = quietWords[language]
  if (change.what === 'citation') return citationText(change, names, words)
  const subject = subjectText(change.of, names, words)
  const { what, before, after } = change
  if (what === 'condition') {
    const now = names.condition(after) ?? words.everywhere
    const was = names.condition(before) ?? words.everywhere
    return `${words.stands(subject)}: ${isNew ? now : `${was} → ${now}`}`
  }
  return what === 'term'
    ? termText(before, after, subject, names, words)
    : indexText(before, after, subject, words)
}

function subjectText(of: QuietSubject, names: QuietNames, words: Words): string {
  if (of.type === 'block') return ''
  return of.type === 'words' ? words.quoted(of.words) : names.cite(of)
}

function citationText(
  { before, after }: Extract<QuietChange, { what: 'citation' }>,
  { cite }: QuietNames,
  words: Words,
): string {
  if (before === null) return after === null ? '' : `${words.citationCame}: ${cite(after)}`
  if (after === null) return `${words.citationWent}: ${cite(before)}`
  return `${words.citation}: ${cite(before)} → ${cite(after)}`
}

function termText(
  before: string | null,
  after: string | null,
  subject: string,
  names: QuietNames,
  words: Words,
): string {
  const named = (id: string): string => names.term(id) || words.unknown
  if (after === null) return words.termWent(subject)
  if (before === null) return words.termCame(subject, named(after))
  return `${words.term(subject)}: ${named(before)} → ${named(after)}`
}

function indexText(before: string | null, after: string | null, subject: string, words: Words): string {
  if (after === null) return words.indexWent(subject)
  if (before === null) return words.indexCame(subject) + (after === '' ? '' : `: ${after}`)
  return `${words.index(subject)}: ${before || subject} → ${after || subject}`
}

/** What became of where a page stands: one line for its editions, one for its place. */
export function standingTexts(
  { before, after }: StandingChange,
  names: QuietNames,
  language: Language,
): readonly string[] {
  const words = quietWords[language]
  const editions = [before, after].map(({ when }) => names.condition(when ?? null) ?? words.everywhere)
  const places = [before, after].map(({ replaces }) =>
    replaces === undefined ? words.ownPlace : words.placeOf(names.title(replaces)),
  )
  return [
    ...(before.when === after.when ? [] : [`${words.pageStands}: ${editions.join(' → ')}`]),
    ...(before.replaces === after.replaces ? [] : [`${words.pagePlace}: ${places.join(' → ')}`]),
  ]
}
