// The words of the publish dialog in the three languages of the window.
import type { PublishFormat } from '#contract'
import type { Language } from '#handbook/model/failure-words.ts'
import type { RenderStage } from '#handbook/publish/edition.ts'

/** The words of publishing. Sizes and numbers come in ready, as text. */
export type PublishWords = {
  readonly title: string
  readonly folder: string
  /** The folder the app uses when none was chosen. */
  readonly ownFolder: string
  readonly changeFolder: string
  readonly formats: Readonly<Record<PublishFormat, { readonly name: string; readonly about: string }>>
  readonly formatsLabel: string
  readonly twoSided: string
  readonly twoSidedAbout: string
  readonly waiting: string
  readonly step: Readonly<Record<PublishFormat, (done: string, total: string, title: string) => string>>
  readonly stages: Readonly<Record<RenderStage, string>>
  readonly done: string
  readonly doneAbout: (pages: number | null, shownPages: string, size: string) => string
  readonly open: (format: string) => string
  readonly openShort: string
  readonly halted: string
  readonly stopped: string
  readonly showPlace: string
  readonly showPlaceOf: (title: string) => string
  readonly moreObstacles: (count: number) => string
  readonly start: string
  readonly running: string
  readonly stop: string
  readonly stopping: string
  readonly openFolder: string
  readonly close: string
  readonly chooseFormat: string
  readonly noLeftovers: string
  /** Told to screen readers when a format is ready or halted. */
  readonly announceDone: (format: string) => string
  readonly announceHalted: (format: string) => string
}

const fi: PublishWords = {
  title: 'Julkaise',
  folder: 'Kansio',
  ownFolder: 'Tiedostot › Opaskirja › Julkaisut',
  changeFolder: 'Vaihda…',
  formats: {
    pdf: { name: 'PDF-kirja', about: 'Saavutettava kirja luettavaksi ja tulostettavaksi.' },
    html: {
      name: 'Verkkokirja (HTML)',
      about: 'Kansio, jonka voi avata selaimella tai viedä verkkosivuille.',
    },
    innokyla: {
      name: 'Innokylä-paketti',
      about: 'Sivu jokaisesta käytännöstä, kentät lomakkeen järjestyksessä.',
    },
    epub: {
      name: 'E-kirja (EPUB)',
      about: 'Luettavaksi puhelimella, lukulaitteella ja ruudunlukijalla.',
    },
    docx: { name: 'Word-tiedosto', about: 'Koko kirja Wordissa tai LibreOfficessa jatkokäyttöä varten.' },
  },
  formatsLabel: 'Mitä julkaistaan',
  twoSided: 'Kaksipuolinen tulostus',
  twoSidedAbout: 'Luvut alkavat oikeanpuoleiselta sivulta, ja marginaalissa on tilaa nidonnalle.',
  waiting: 'Odottaa',
  step: {
    pdf: (done, total, title) => `Vaihe ${done}/${total}: ${title}`,
    html: (done, total, title) => `Sivu ${done}/${total}: ${title}`,
    innokyla: (done, total, title) => `Sivu ${done}/${total}: ${title}`,
    epub: (done, total, title) => `Vaihe ${done}/${total}: ${title}`,
    docx: (done, total, title) => `Vaihe ${done}/${total}: ${title}`,
  },
  stages: { images: 'kuvat', typesetting: 'ladonta', finishing: 'viimeistely' },
  done: 'Valmis',
  doneAbout: (pages, shown, size) =>
    pages === null ? `${size}.` : `${pages === 1 ? '1 sivu' : `${shown} sivua`}, ${size}.`,
  open: (format) => `Avaa: ${format}`,
  openShort: 'Avaa',
  halted: 'Pysäytetty',
  stopped: 'Keskeytetty',
  showPlace: 'Näytä kohta',
  showPlaceOf: (title) => `Näytä kohta: ${title}`,
  moreObstacles: (count) => (count === 1 ? 'Ja vielä 1 este.' : `Ja vielä ${count} estettä.`),
  start: 'Julkaise',
  running: 'Julkaistaan…',
  stop: 'Keskeytä',
  stopping: 'Keskeytetään…',
  openFolder: 'Avaa kansio',
  close: 'Sulje',
  chooseFormat: 'Valitse ainakin yksi julkaisu.',
  noLeftovers: 'Keskeneräisiä tiedostoja ei jää kansioon.',
  announceDone: (format) => `${format} on valmis`,
  announceHalted: (format) => `${format} pysähtyi`,
}

const sv: PublishWords = {
  title: 'Publicera',
  folder: 'Mapp',
  ownFolder: 'Dokument › Opaskirja › Julkaisut',
  changeFolder: 'Byt…',
  formats: {
    pdf: { name: 'PDF-bok', about: 'En tillgänglig bok att läsa och skriva ut.' },
    html: { name: 'Webbok (HTML)', about: 'En mapp som kan öppnas i webbläsaren eller läggas ut på webben.' },
    innokyla: { name: 'Innokylä-paket', about: 'En sida för varje praxis, fälten i formulärets ordning.' },
    epub: { name: 'E-bok (EPUB)', about: 'För läsning i telefon, läsplatta och med skärmläsare.' },
    docx: { name: 'Word-fil', about: 'Hela boken i Word eller LibreOffice för vidare bruk.' },
  },
  formatsLabel: 'Vad som publiceras',
  twoSided: 'Dubbelsidig utskrift',
  twoSidedAbout: 'Kapitlen börjar på högersidor, och marginalen har plats för bindning.',
  waiting: 'Väntar',
  step: {
    pdf: (done, total, title) => `Steg ${done}/${total}: ${title}`,
    html: (done, total, title) => `Sida ${done}/${total}: ${title}`,
    innokyla: (done, total, title) => `Sida ${done}/${total}: ${title}`,
    epub: (done, total, title) => `Steg ${done}/${total}: ${title}`,
    docx: (done, total, title) => `Steg ${done}/${total}: ${title}`,
  },
  stages: { images: 'bilder', typesetting: 'sättning', finishing: 'slutarbete' },
  done: 'Klar',
  doneAbout: (pages, shown, size) =>
    pages === null ? `${size}.` : `${pages === 1 ? '1 sida' : `${shown} sidor`}, ${size}.`,
  open: (format) => `Öppna: ${format}`,
  openShort: 'Öppna',
  halted: 'Stannade',
  stopped: 'Avbruten',
  showPlace: 'Visa stället',
  showPlaceOf: (title) => `Visa stället: ${title}`,
  moreObstacles: (count) => `Och ännu ${count} hinder.`,
  start: 'Publicera',
  running: 'Publicerar…',
  stop: 'Stoppa',
  stopping: 'Stoppar…',
  openFolder: 'Öppna mappen',
  close: 'Stäng',
  chooseFormat: 'Välj minst en publikation.',
  noLeftovers: 'Inga ofärdiga filer blir kvar i mappen.',
  announceDone: (format) => `${format} är klar`,
  announceHalted: (format) => `${format} stannade`,
}

const en: PublishWords = {
  title: 'Publish',
  folder: 'Folder',
  ownFolder: 'Documents › Opaskirja › Julkaisut',
  changeFolder: 'Change…',
  formats: {
    pdf: { name: 'PDF book', about: 'An accessible book to read and print.' },
    html: { name: 'Web book (HTML)', about: 'A folder to open in a browser or put on a website.' },
    innokyla: {
      name: 'Innokylä package',
      about: 'A page for each practice, fields in the order of the form.',
    },
    epub: { name: 'E-book (EPUB)', about: 'To read on a phone, a reading device or with a screen reader.' },
    docx: { name: 'Word file', about: 'The whole book in Word or LibreOffice, to be worked on further.' },
  },
  formatsLabel: 'What is published',
  twoSided: 'Printing on both sides',
  twoSidedAbout: 'Chapters begin on right-hand pages, and the margin has room for binding.',
  waiting: 'Waiting',
  step: {
    pdf: (done, total, title) => `Step ${done}/${total}: ${title}`,
    html: (done, total, title) => `Page ${done}/${total}: ${title}`,
    innokyla: (done, total, title) => `Page ${done}/${total}: ${title}`,
    epub: (done, total, title) => `Step ${done}/${total}: ${title}`,
    docx: (done, total, title) => `Step ${done}/${total}: ${title}`,
  },
  stages: { images: 'images', typesetting: 'typesetting', finishing: 'finishing' },
  done: 'Ready',
  doneAbout: (pages, shown, size) =>
    pages === null ? `${size}.` : `${pages === 1 ? '1 page' : `${shown} pages`}, ${size}.`,
  open: (format) => `Open: ${format}`,
  openShort: 'Open',
  halted: 'Halted',
  stopped: 'Stopped',
  showPlace: 'Show place',
  showPlaceOf: (title) => `Show place: ${title}`,
  moreObstacles: (count) => (count === 1 ? 'And 1 more blocker.' : `And ${count} more blockers.`),
  start: 'Publish',
  running: 'Publishing…',
  stop: 'Stop',
  stopping: 'Stopping…',
  openFolder: 'Open folder',
  close: 'Close',
  chooseFormat: 'Choose at least one.',
  noLeftovers: 'No unfinished files are left in the folder.',
  announceDone: (format) => `${format} is ready`,
  announceHalted: (format) => `${format} halted`,
}

/** The publish dialog's words by language of the window. */
export const publishWords: Readonly<Record<Language, PublishWords>> = { fi, sv, en }
