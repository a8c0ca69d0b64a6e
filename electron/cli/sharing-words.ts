// What the commands of sharing tell, in three languages.
import type { Language } from '#handbook/model/failure-words.ts'
import type { SegmentFault } from '#handbook/store/segment.ts'
import { segmentFaultWords } from './fault-words.ts'

/** Sentences and words; counts are spelt as the language spells one and many. */
export type SharingWords = {
  readonly nothingNew: string
  readonly cameFrom: (who: string, edits: number) => string
  readonly unnamed: string
  readonly cameImages: (count: number) => string
  readonly cameVersions: (count: number) => string
  readonly outside: (count: number) => string
  readonly offered: (count: number) => string
  readonly unusable: (place: string, why: string) => string
  readonly packetMade: (files: number, images: number) => string
  readonly noBackups: string
  /** The line that tells how far long work is. */
  readonly progress: (done: number, total: number) => string
  readonly faults: Readonly<Record<SegmentFault, string>>
}

const fi: SharingWords = {
  nothingNew: 'Ei mitään uutta.',
  cameFrom: (who, edits) => (edits === 1 ? `${who}: 1 muutos` : `${who}: ${edits} muutosta`),
  unnamed: 'nimetön',
  cameImages: (count) => (count === 1 ? '1 kuva' : `${count} kuvaa`),
  cameVersions: (count) => (count === 1 ? '1 nimetty versio' : `${count} nimettyä versiota`),
  outside: (count) =>
    count === 1 ? '1 luettavaan tiedostoon tehty muutos' : `${count} luettaviin tiedostoihin tehtyä muutosta`,
  offered: (count) =>
    `Muokattuja tiedostoja, joita ei voi yhdistää itsestään: ${count}. Ne ovat tallessa tällä koneella ja näkyvät ohjelmassa.`,
  unusable: (place, why) => `Ei voitu käyttää: ${place} (${why}).`,
  packetMade: (files, images) => `Muutostiedostoja ${files}, kuvia ${images}.`,
  noBackups: 'Varmuuskopioita ei ole vielä. Ohjelma tekee niitä, kun kirja on auki.',
  progress: (done, total) => `${done}/${total} – Ctrl-C keskeyttää`,
  faults: segmentFaultWords.fi,
}

const sv: SharingWords = {
  nothingNew: 'Inget nytt.',
  cameFrom: (who, edits) => (edits === 1 ? `${who}: 1 ändring` : `${who}: ${edits} ändringar`),
  unnamed: 'namnlös',
  cameImages: (count) => (count === 1 ? '1 bild' : `${count} bilder`),
  cameVersions: (count) => (count === 1 ? '1 namngiven version' : `${count} namngivna versioner`),
  outside: (count) =>
    count === 1 ? '1 ändring gjord i en läsbar fil' : `${count} ändringar gjorda i läsbara filer`,
  offered: (count) =>
    `Redigerade filer som inte kan slås ihop av sig själva: ${count}. De är sparade på den här datorn och visas i programmet.`,
  unusable: (place, why) => `Kunde inte användas: ${place} (${why}).`,
  packetMade: (files, images) => `Ändringsfiler ${files}, bilder ${images}.`,
  noBackups: 'Det finns inga säkerhetskopior ännu. Programmet gör dem när boken är öppen.',
  progress: (done, total) => `${done}/${total} – Ctrl-C avbryter`,
  faults: segmentFaultWords.sv,
}

const en: SharingWords = {
  nothingNew: 'Nothing new.',
  cameFrom: (who, edits) => (edits === 1 ? `${who}: 1 edit` : `${who}: ${edits} edits`),
  unnamed: 'unnamed',
  cameImages: (count) => (count === 1 ? '1 image' : `${count} images`),
  cameVersions: (count) => (count === 1 ? '1 named version' : `${count} named versions`),
  outside: (count) =>
    count === 1 ? '1 edit made in a readable file' : `${count} edits made in readable files`,
  offered: (count) =>
    `Edited files that cannot be merged by themselves: ${count}. They are kept on this computer and shown in the app.`,
  unusable: (place, why) => `Could not be used: ${place} (${why}).`,
  packetMade: (files, images) => `Files of edits ${files}, images ${images}.`,
  noBackups: 'There are no backups yet. The app makes them while the book is open.',
  progress: (done, total) => `${done}/${total} – Ctrl-C stops`,
  faults: segmentFaultWords.en,
}

/** The words of each language. */
export const sharingWords: Readonly<Record<Language, SharingWords>> = { fi, sv, en }

/** A person as they are known: name and organisation, or that they have no name. */
export function nameOf(
  { person, organisation }: { readonly person: string; readonly organisation: string },
  words: SharingWords,
): string {
  const name = person === '' ? words.unnamed : person
  return organisation === '' ? name : `${name}, ${organisation}`
}
