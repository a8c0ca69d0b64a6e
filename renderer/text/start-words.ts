// The words of the start screen and of making a new book.
import type { Language } from '#handbook/model/failure-words.ts'

/** Words of the start screen in one language. */
export type StartWords = {
  readonly tagline: string
  readonly actions: string
  readonly newBook: string
  readonly newBookAbout: string
  readonly openFolder: string
  readonly openFolderAbout: string
  readonly tryStarter: string
  readonly starterAbout: string
  readonly offline: string
  readonly continueWriting: string
  readonly continue: string
  readonly lastOpened: (when: string) => string
  readonly otherBooks: string
  readonly folderAway: string
  readonly openAnyway: string
  readonly findFolder: string
  readonly removeFromList: (title: string) => string
  readonly readyBook: string
  readonly starterTitle: string
  readonly starterPitch: string
  readonly beginFromStarter: string
  readonly language: string
  readonly createTitle: string
  readonly bookTitle: string
  readonly bookTitleHint: string
  readonly bookTitleMissing: string
  readonly beginFrom: string
  readonly fromEmpty: string
  readonly fromStarter: string
  readonly chooseFolder: string
  readonly chooseFolderAbout: string
  readonly notOpened: string
}

const fi: StartWords = {
  tagline: 'Kirjoittakaa yhdessä kirja hyvistä käytännöistä.',
  actions: 'Aloita',
  newBook: 'Uusi kirja…',
  newBookAbout: 'Valitse kansio, johon kirja tallennetaan',
  openFolder: 'Avaa kansio…',
  openFolderAbout: 'Jaettu kansio, verkkolevy tai muistitikku',
  tryStarter: 'Kokeile valmiilla opaskirjalla…',
  starterAbout: '11 lukua ja 19 hyvää käytäntöä',
  offline: 'Opaskirja toimii ilman verkkoa. Teksti pysyy valitsemassasi kansiossa.',
  continueWriting: 'Jatka kirjoittamista',
  continue: 'Jatka',
  lastOpened: (when) => `Avasit kirjan viimeksi ${when}.`,
  otherBooks: 'Muut kirjat',
  folderAway: 'Kansio ei ole nyt käytettävissä. Tekstisi ovat tällä koneella.',
  openAnyway: 'Avaa silti',
  findFolder: 'Etsi kansio…',
  removeFromList: (title) => `Poista luettelosta: ${title}`,
  readyBook: 'Valmis kirja',
  starterTitle: 'Sosiaalisen kuntoutuksen opaskirja',
  starterPitch:
    'Kirjassa on valmiina luvut, käytäntökortit ja lähteet julkisista hanketeksteistä. Muokkaa siitä oman alueesi kirja.',
  beginFromStarter: 'Aloita tästä kirjasta',
  language: 'Kieli',
  createTitle: 'Uusi kirja',
  bookTitle: 'Kirjan nimi',
  bookTitleHint: 'Nimen voi vaihtaa myöhemmin.',
  bookTitleMissing: 'Anna kirjalle nimi.',
  beginFrom: 'Mistä aloitat',
  fromEmpty: 'Tyhjästä kirjasta',
  fromStarter: 'Valmiista opaskirjasta',
  chooseFolder: 'Valitse kansio…',
  chooseFolderAbout: 'Kirja tehdään tyhjään kansioon.',
  notOpened: 'Kirjaa ei avattu',
}

const sv: StartWords = {
  tagline: 'Skriv tillsammans en bok om god praxis.',
  actions: 'Börja',
  newBook: 'Ny bok…',
  newBookAbout: 'Välj mappen där boken sparas',
  openFolder: 'Öppna mapp…',
  openFolderAbout: 'Delad mapp, nätverksdisk eller minnessticka',
  tryStarter: 'Pröva med den färdiga handboken…',
  starterAbout: '11 kapitel och 19 goda praxis, på finska',
  offline: 'Opaskirja fungerar utan nätverk. Texten stannar i mappen du väljer.',
  continueWriting: 'Fortsätt skriva',
  continue: 'Fortsätt',
  lastOpened: (when) => `Du öppnade boken senast ${when}.`,
  otherBooks: 'Andra böcker',
  folderAway: 'Mappen är inte tillgänglig nu. Dina texter finns på den här datorn.',
  openAnyway: 'Öppna ändå',
  findFolder: 'Sök mappen…',
  removeFromList: (title) => `Ta bort ur listan: ${title}`,
  readyBook: 'Färdig bok',
  starterTitle: 'Sosiaalisen kuntoutuksen opaskirja',
  starterPitch:
    'Boken har färdiga kapitel, praxiskort och källor ur offentliga projekttexter, på finska. Gör den till en bok för ditt eget område.',
  beginFromStarter: 'Börja med den här boken',
  language: 'Språk',
  createTitle: 'Ny bok',
  bookTitle: 'Bokens namn',
  bookTitleHint: 'Namnet kan ändras senare.',
  bookTitleMissing: 'Ge boken ett namn.',
  beginFrom: 'Vad börjar du med',
  fromEmpty: 'En tom bok',
  fromStarter: 'Den färdiga handboken',
  chooseFolder: 'Välj mapp…',
  chooseFolderAbout: 'Boken görs i en tom mapp.',
  notOpened: 'Boken öppnades inte',
}

const en: StartWords = {
  tagline: 'Write a book of good practices together.',
  actions: 'Begin',
  newBook: 'New book…',
  newBookAbout: 'Choose the folder where the book is saved',
  openFolder: 'Open folder…',
  openFolderAbout: 'A shared folder, network drive or memory stick',
  tryStarter: 'Try the ready guidebook…',
  starterAbout: '11 chapters and 19 good practices, in Finnish',
  offline: 'Opaskirja works without a network. Your text stays in the folder you choose.',
  continueWriting: 'Continue writing',
  continue: 'Continue',
  lastOpened: (when) => `You last opened the book ${when}.`,
  otherBooks: 'Other books',
  folderAway: 'The folder is not available now. Your texts are on this computer.',
  openAnyway: 'Open anyway',
  findFolder: 'Find folder…',
  removeFromList: (title) => `Remove from the list: ${title}`,
  readyBook: 'A ready book',
  starterTitle: 'Sosiaalisen kuntoutuksen opaskirja',
  starterPitch:
    'The book has chapters, practice cards and sources from public project texts, in Finnish. Make it the book of your own area.',
  beginFromStarter: 'Begin with this book',
  language: 'Language',
  createTitle: 'New book',
  bookTitle: 'Name of the book',
  bookTitleHint: 'You can change the name later.',
  bookTitleMissing: 'Give the book a name.',
  beginFrom: 'What to begin from',
  fromEmpty: 'An empty book',
  fromStarter: 'The ready guidebook',
  chooseFolder: 'Choose folder…',
  chooseFolderAbout: 'The book is made in an empty folder.',
  notOpened: 'The book was not opened',
}

/** The words of the start screen by language. */
export const startWords: Readonly<Record<Language, StartWords>> = { fi, sv, en }
