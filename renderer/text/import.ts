// The words of importing texts written elsewhere.
import type { Language } from '#handbook/model/failure-words.ts'
import type { ImportKind } from '#handbook/model/import-report.ts'

/** Words of the import dialog in one language. Numbers come as already written. */
export type ImportDialogWords = {
  readonly title: string
  readonly about: string
  readonly choose: string
  readonly chooseMore: string
  readonly reading: string
  readonly texts: string
  readonly kind: string
  readonly kinds: Readonly<Record<ImportKind, string>>
  readonly place: string
  readonly first: string
  readonly after: (title: string) => string
  readonly measures: (words: string, headings: number, tables: number, images: number) => string
  readonly preview: string
  readonly previewMore: (count: number) => string
  readonly lost: (count: number) => string
  readonly remove: string
  readonly removeOf: (name: string) => string
  readonly cannot: (count: number) => string
  readonly write: (count: number) => string
  readonly writing: string
  readonly stop: string
  readonly stopping: string
  readonly cancel: string
  readonly close: string
  readonly done: (count: number) => string
  readonly drop: string
}

const fi: ImportDialogWords = {
  title: 'Tuo tekstejä',
  about:
    'Voit tuoda Word-tiedostoja (.docx), tallennettuja verkkosivuja (.html), Markdownia ja tavallista tekstiä. Näet ensin, mitä kirjaan tulee. Alkuperäiset tiedostot eivät muutu.',
  choose: 'Valitse tiedostot…',
  chooseMore: 'Valitse lisää…',
  reading: 'Luetaan tiedostoja…',
  texts: 'Tuotavat tekstit',
  kind: 'Mikä siitä tulee',
  kinds: { chapter: 'Luku', practice: 'Hyvä käytäntö' },
  place: 'Mihin kohtaan',
  first: 'Ensimmäiseksi',
  after: (title) => `Sivun ${title} jälkeen`,
  measures: (words, headings, tables, images) =>
    [
      `${words} sanaa`,
      headings === 0 ? '' : headings === 1 ? '1 väliotsikko' : `${headings} väliotsikkoa`,
      tables === 0 ? '' : tables === 1 ? '1 taulukko' : `${tables} taulukkoa`,
      images === 0 ? '' : images === 1 ? '1 kuva' : `${images} kuvaa`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  preview: 'Esikatsele',
  previewMore: (count) => `… ja vielä ${count} kappaletta.`,
  lost: (count) =>
    count === 1 ? 'Yksi asia ei tule mukaan sellaisenaan' : `${count} asiaa ei tule mukaan sellaisenaan`,
  remove: 'Jätä pois',
  removeOf: (name) => `Jätä pois: ${name}`,
  cannot: (count) => (count === 1 ? 'Yhtä tiedostoa ei voi tuoda' : `${count} tiedostoa ei voi tuoda`),
  write: (count) => (count === 1 ? 'Tuo kirjaan' : `Tuo ${count} tekstiä kirjaan`),
  writing: 'Tuodaan…',
  stop: 'Keskeytä',
  stopping: 'Keskeytetään…',
  cancel: 'Peruuta',
  close: 'Sulje',
  done: (count) => (count === 1 ? 'Teksti on kirjassa' : `${count} tekstiä on kirjassa`),
  drop: 'Voit myös pudottaa tiedostot tähän ikkunaan.',
}

const sv: ImportDialogWords = {
  title: 'Importera texter',
  about:
    'Du kan importera Word-filer (.docx), sparade webbsidor (.html), Markdown och vanlig text. Du ser först vad som kommer in i boken. De ursprungliga filerna ändras inte.',
  choose: 'Välj filer…',
  chooseMore: 'Välj fler…',
  reading: 'Filerna läses…',
  texts: 'Texter som importeras',
  kind: 'Vad det blir',
  kinds: { chapter: 'Kapitel', practice: 'God praxis' },
  place: 'På vilken plats',
  first: 'Först',
  after: (title) => `Efter sidan ${title}`,
  measures: (words, headings, tables, images) =>
    [
      `${words} ord`,
      headings === 0 ? '' : headings === 1 ? '1 mellanrubrik' : `${headings} mellanrubriker`,
      tables === 0 ? '' : tables === 1 ? '1 tabell' : `${tables} tabeller`,
      images === 0 ? '' : images === 1 ? '1 bild' : `${images} bilder`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  preview: 'Förhandsgranska',
  previewMore: (count) => `… och ännu ${count} stycken.`,
  lost: (count) =>
    count === 1 ? 'En sak kommer inte med som den är' : `${count} saker kommer inte med som de är`,
  remove: 'Lämna bort',
  removeOf: (name) => `Lämna bort: ${name}`,
  cannot: (count) => (count === 1 ? 'En fil kan inte importeras' : `${count} filer kan inte importeras`),
  write: (count) => (count === 1 ? 'Importera till boken' : `Importera ${count} texter till boken`),
  writing: 'Importeras…',
  stop: 'Stoppa',
  stopping: 'Stoppar…',
  cancel: 'Avbryt',
  close: 'Stäng',
  done: (count) => (count === 1 ? 'Texten finns i boken' : `${count} texter finns i boken`),
  drop: 'Du kan också släppa filer i det här fönstret.',
}

const en: ImportDialogWords = {
  title: 'Import texts',
  about:
    'You can import Word files (.docx), saved web pages (.html), Markdown and plain text. You first see what would come into the book. The original files do not change.',
  choose: 'Choose files…',
  chooseMore: 'Choose more…',
  reading: 'Reading files…',
  texts: 'Texts to import',
  kind: 'What it becomes',
  kinds: { chapter: 'Chapter', practice: 'Good practice' },
  place: 'Where',
  first: 'First',
  after: (title) => `After the page ${title}`,
  measures: (words, headings, tables, images) =>
    [
      `${words} words`,
      headings === 0 ? '' : headings === 1 ? '1 heading' : `${headings} headings`,
      tables === 0 ? '' : tables === 1 ? '1 table' : `${tables} tables`,
      images === 0 ? '' : images === 1 ? '1 image' : `${images} images`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  preview: 'Preview',
  previewMore: (count) => `… and ${count} more paragraphs.`,
  lost: (count) =>
    count === 1 ? 'One thing does not come as it is' : `${count} things do not come as they are`,
  remove: 'Leave out',
  removeOf: (name) => `Leave out: ${name}`,
  cannot: (count) => (count === 1 ? 'One file cannot be imported' : `${count} files cannot be imported`),
  write: (count) => (count === 1 ? 'Import into the book' : `Import ${count} texts into the book`),
  writing: 'Importing…',
  stop: 'Stop',
  stopping: 'Stopping…',
  cancel: 'Cancel',
  close: 'Close',
  done: (count) => (count === 1 ? 'The text is in the book' : `${count} texts are in the book`),
  drop: 'You can also drop files on this window.',
}

/** The words of the import dialog by language of the window. */
export const importDialogWords: Readonly<Record<Language, ImportDialogWords>> = { fi, sv, en }
