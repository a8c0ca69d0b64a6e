// The words of what became of the book's lists: its sources, terms, variables and editions.
import type { Language } from '#handbook/model/failure-words.ts'

/** The words of changes of the lists. */
export type ListChangeWords = {
  /** What a change of the lists is headed by. */
  readonly lists: string
  readonly editions: string
  readonly events: Readonly<Record<'added' | 'removed', string>>
  /** Facts of a source that its form has no line for. */
  readonly otherFacts: string
  readonly history: string
  readonly showHistory: string
  readonly reading: string
  readonly nothing: string
  readonly showAll: (count: number) => string
}

const fi: ListChangeWords = {
  lists: 'Kirjan luettelot ja painokset',
  editions: 'Painokset',
  events: { added: 'lisätty', removed: 'poistettu' },
  otherFacts: 'Muut tiedot muuttuivat',
  history: 'Luetteloiden historia',
  showHistory: 'Näytä luetteloiden historia',
  reading: 'Luetaan historiaa…',
  nothing: 'Luetteloita ja painoksia ei ole vielä muutettu.',
  showAll: (count) => `Näytä kaikki ${count} vaihetta`,
}

const sv: ListChangeWords = {
  lists: 'Bokens listor och upplagor',
  editions: 'Upplagor',
  events: { added: 'tillagd', removed: 'borttagen' },
  otherFacts: 'Andra uppgifter ändrades',
  history: 'Listornas historik',
  showHistory: 'Visa listornas historik',
  reading: 'Historiken läses…',
  nothing: 'Listorna och upplagorna har inte ändrats ännu.',
  showAll: (count) => `Visa alla ${count} skeden`,
}

const en: ListChangeWords = {
  lists: 'Lists and editions of the book',
  editions: 'Editions',
  events: { added: 'added', removed: 'removed' },
  otherFacts: 'Other facts changed',
  history: 'History of the lists',
  showHistory: 'Show the history of the lists',
  reading: 'Reading the history…',
  nothing: 'The lists and editions have not been changed yet.',
  showAll: (count) => `Show all ${count} steps`,
}

/** The words of changes of the lists by language. */
export const listChangeWords: Readonly<Record<Language, ListChangeWords>> = { fi, sv, en }
