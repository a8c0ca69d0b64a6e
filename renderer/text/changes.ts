// The words of what changed while one was away, in the three languages of the window.
import type { PageEvent } from '#handbook/history/tree-changes.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import { shortDay, timeOfDay } from './dates.ts'

/** How many people changed how many chapters and practices, and whether they changed the lists. */
export type ChangeCounts = {
  readonly people: number
  readonly chapters: number
  readonly practices: number
  readonly lists: boolean
}

/** How many blocks were added, removed and changed. */
type BlockCounts = { readonly added: number; readonly removed: number; readonly changed: number }

/** Words of the page of changes. */
export type ChangeWords = {
  readonly title: string
  readonly markSeen: string
  readonly marked: string
  /** Since when, who and how much. `since` is null when that is not known. */
  readonly summary: (counts: ChangeCounts, since: { at: number; today: boolean } | null) => string
  readonly ownSafe: string
  readonly nothing: string
  readonly reading: string
  readonly openPlace: string
  readonly unnamed: string
  readonly blocks: (counts: BlockCounts) => string
  readonly events: Readonly<Record<PageEvent, string>>
  readonly retitled: string
  /** Read aloud beside a page that changed. */
  readonly changedSince: string
  /** Read aloud before and after words that came or went. */
  readonly aloud: { readonly added: string; readonly removed: string }
  readonly attachments: string
  readonly more: (count: number) => string
}

const partitives = [
  'nolla',
  'yhtä',
  'kahta',
  'kolmea',
  'neljää',
  'viittä',
  'kuutta',
  'seitsemää',
  'kahdeksaa',
  'yhdeksää',
  'kymmentä',
]
const nominatives = [
  'Nolla',
  'Yksi',
  'Kaksi',
  'Kolme',
  'Neljä',
  'Viisi',
  'Kuusi',
  'Seitsemän',
  'Kahdeksan',
  'Yhdeksän',
  'Kymmenen',
]
const genitiveDays = [
  'Sunnuntain',
  'Maanantain',
  'Tiistain',
  'Keskiviikon',
  'Torstain',
  'Perjantain',
  'Lauantain',
]
const swedishNumbers = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio']
const englishNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function joined(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`
}

function initial(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The counts that are not nought, each in words. */
function counted(
  counts: readonly (readonly [count: number, text: (count: number) => string])[],
): readonly string[] {
  return counts.filter(([count]) => count > 0).map(([count, text]) => text(count))
}

/** What became of how many blocks: only the first of the counts names what is counted. */
function blocksIn(
  counts: BlockCounts,
  noun: (count: number) => string,
  and: string,
  verbs: Readonly<Record<keyof BlockCounts, (count: number) => string>>,
): string {
  const kinds = (['changed', 'added', 'removed'] as const).filter((kind) => counts[kind] > 0)
  const parts = kinds.map((kind, at) => {
    const count = counts[kind]
    return `${at === 0 ? `${count} ${noun(count)}` : count} ${verbs[kind](count)}`
  })
  return joined(parts, and)
}

function summaryFi(
  { people, chapters, practices, lists }: ChangeCounts,
  since: { at: number; today: boolean } | null,
): string {
  const number = (count: number): string => partitives[count] ?? String(count)
  const who = `${nominatives[people] ?? String(people)} ${people === 1 ? 'ihminen' : 'ihmistä'} muutti`
  const what = counted([
    [chapters, (count) => `${number(count)} lukua`],
    [practices, (count) => `${number(count)} käytäntöä`],
    [Number(lists), () => 'kirjan luetteloita'],
  ])
  const sentence = `${who} ${joined(what, 'ja')}.`
  if (since === null) return sentence
  const day = genitiveDays[new Date(since.at).getDay()] ?? ''
  const when = since.today ? `Kello ${timeOfDay(since.at, 'fi')}` : `${day} ${shortDay(since.at, 'fi')}`
  return `${when} jälkeen ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}

function summarySv(
  { people, chapters, practices, lists }: ChangeCounts,
  since: { at: number; today: boolean } | null,
): string {
  const number = (count: number): string => swedishNumbers[count] ?? String(count)
  const who = `${number(people)} ${people === 1 ? 'person' : 'personer'}`
  const what = counted([
    [chapters, (count) => `${count === 1 ? 'ett' : number(count)} kapitel`],
    [practices, (count) => `${number(count)} praxis`],
    [Number(lists), () => 'bokens listor'],
  ])
  if (since === null) return `${initial(who)} har ändrat ${joined(what, 'och')}.`
  const weekday = new Intl.DateTimeFormat('sv-FI', { weekday: 'long' }).format(since.at)
  const when = since.today
    ? `klockan ${timeOfDay(since.at, 'sv')}`
    : `${weekday}en den ${shortDay(since.at, 'sv')}`
  return `Sedan ${when} har ${who} ändrat ${joined(what, 'och')}.`
}

function summaryEn(
  { people, chapters, practices, lists }: ChangeCounts,
  since: { at: number; today: boolean } | null,
): string {
  const number = (count: number): string => englishNumbers[count] ?? String(count)
  const who = `${number(people)} ${people === 1 ? 'person' : 'people'} changed`
  const what = counted([
    [chapters, (count) => `${number(count)} ${count === 1 ? 'chapter' : 'chapters'}`],
    [practices, (count) => `${number(count)} ${count === 1 ? 'practice' : 'practices'}`],
    [Number(lists), () => 'the lists of the book'],
  ])
  const sentence = `${who} ${joined(what, 'and')}.`
  if (since === null) return initial(sentence)
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(since.at)
  return `Since ${since.today ? timeOfDay(since.at, 'en') : `${weekday} ${shortDay(since.at, 'en')}`} ${sentence}`
}

const fi: ChangeWords = {
  title: 'Mitä muuttui poissa ollessasi',
  markSeen: 'Merkitse luetuksi',
  marked: 'Muutokset on merkitty luetuiksi.',
  summary: summaryFi,
  ownSafe: 'Omat tekstisi ovat tallessa.',
  nothing: 'Muut eivät ole muuttaneet mitään sen jälkeen, kun viimeksi merkitsit muutokset luetuiksi.',
  reading: 'Luetaan muutoksia…',
  openPlace: 'Avaa kohta',
  unnamed: 'Nimetön kirjoittaja',
  blocks: (counts) =>
    blocksIn(counts, (count) => (count === 1 ? 'kappale' : 'kappaletta'), 'ja', {
      changed: () => 'muutettu',
      added: () => 'lisätty',
      removed: () => 'poistettu',
    }),
  events: {
    added: 'uusi sivu',
    moved: 'siirretty toiseen paikkaan',
    binned: 'siirretty roskakoriin',
    restored: 'palautettu roskakorista',
  },
  retitled: 'Otsikko',
  changedSince: 'muuttunut',
  aloud: { added: 'lisätty:', removed: 'poistettu:' },
  attachments: 'Liitteet',
  more: (count) => (count === 1 ? 'ja 1 muu muutos' : `ja ${count} muuta muutosta`),
}

const sv: ChangeWords = {
  title: 'Vad som ändrats medan du var borta',
  markSeen: 'Markera som läst',
  marked: 'Ändringarna är markerade som lästa.',
  summary: summarySv,
  ownSafe: 'Dina egna texter är sparade.',
  nothing: 'De andra har inte ändrat något sedan du senast markerade ändringarna som lästa.',
  reading: 'Ändringarna läses…',
  openPlace: 'Öppna stället',
  unnamed: 'Skribent utan namn',
  blocks: (counts) =>
    blocksIn(counts, (count) => (count === 1 ? 'stycke' : 'stycken'), 'och', {
      changed: (count) => (count === 1 ? 'ändrat' : 'ändrade'),
      added: (count) => (count === 1 ? 'tillagt' : 'tillagda'),
      removed: (count) => (count === 1 ? 'borttaget' : 'borttagna'),
    }),
  events: {
    added: 'ny sida',
    moved: 'flyttad till en annan plats',
    binned: 'flyttad till papperskorgen',
    restored: 'återställd från papperskorgen',
  },
  retitled: 'Rubrik',
  changedSince: 'ändrad',
  aloud: { added: 'tillagt:', removed: 'borttaget:' },
  attachments: 'Bilagor',
  more: (count) => (count === 1 ? 'och 1 ändring till' : `och ${count} ändringar till`),
}

const en: ChangeWords = {
  title: 'What changed while you were away',
  markSeen: 'Mark as read',
  marked: 'The changes are marked as read.',
  summary: summaryEn,
  ownSafe: 'Your own texts are safe.',
  nothing: 'Nobody else has changed anything since you last marked the changes as read.',
  reading: 'Reading the changes…',
  openPlace: 'Open place',
  unnamed: 'Unnamed writer',
  blocks: (counts) =>
    blocksIn(counts, (count) => (count === 1 ? 'paragraph' : 'paragraphs'), 'and', {
      changed: () => 'changed',
      added: () => 'added',
      removed: () => 'removed',
    }),
  events: {
    added: 'new page',
    moved: 'moved to another place',
    binned: 'moved to the bin',
    restored: 'restored from the bin',
  },
  retitled: 'Title',
  changedSince: 'changed',
  aloud: { added: 'added:', removed: 'removed:' },
  attachments: 'Attachments',
  more: (count) => (count === 1 ? 'and 1 more change' : `and ${count} more changes`),
}

/** The words of the page of changes by language. */
export const changeWords: Readonly<Record<Language, ChangeWords>> = { fi, sv, en }
