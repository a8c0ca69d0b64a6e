// The words of the command palette, of each command and of the settings.
import type { Language } from '#handbook/model/failure-words.ts'
import { listCommandWords, type ListCommand } from './list-commands.ts'

/** Everything the window can be told to do from anywhere. */
export type CommandName =
  | 'search'
  | 'nextPlace'
  | 'previousPlace'
  | 'vocabulary'
  | 'editions'
  | 'pageEditions'
  | 'sideBySide'
  | 'publish'
  | 'brochure'
  | 'checks'
  | 'importTexts'
  | 'addChapter'
  | 'addPractice'
  | 'rename'
  | 'bin'
  | 'toggleContents'
  | 'toggleDetails'
  | 'preview'
  | 'nextColumn'
  | 'previousColumn'
  | 'changes'
  | 'rescued'
  | 'history'
  | 'where'
  | 'shareNow'
  | 'makePacket'
  | 'takePacket'
  | 'backups'
  | 'showFolder'
  | 'newBook'
  | 'openBook'
  | 'closeBook'
  | 'settings'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomReset'
  | 'palette'
  | ListCommand

export type CommandWords = {
  readonly commands: Readonly<Record<CommandName, string>>
  readonly palette: string
  readonly paletteHint: string
  readonly results: string
  readonly nothingFound: (query: string) => string
  readonly groups: { readonly commands: string; readonly chapters: string; readonly practices: string }
}

export type SettingsWords = {
  readonly title: string
  readonly language: string
  readonly theme: string
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>
  readonly text: string
  readonly textSizes: Readonly<Record<'normal' | 'large' | 'largest', string>>
  readonly zoom: string
  readonly smaller: string
  readonly larger: string
  readonly writer: string
  readonly writerAbout: string
  readonly person: string
  readonly organisation: string
  readonly version: (version: string) => string
  readonly savedAtOnce: string
}

const fi: CommandWords = {
  commands: {
    search: 'Etsi kirjasta',
    nextPlace: 'Seuraava löydetty kohta',
    previousPlace: 'Edellinen löydetty kohta',
    vocabulary: 'Haun sanat: haut ilman tuloksia, synonyymit',
    editions: 'Painokset ja julkaisutiedot',
    pageEditions: 'Painokset, joissa sivu on…',
    sideBySide: 'Sivu kahdessa painoksessa rinnakkain',
    publish: 'Julkaise…',
    brochure: 'Tee tästä käytännöstä esite…',
    checks: 'Tarkistukset',
    importTexts: 'Tuo tekstejä…',
    addChapter: 'Lisää luku',
    addPractice: 'Lisää käytäntö',
    rename: 'Muuta sivun otsikkoa',
    bin: 'Näytä roskakori',
    toggleContents: 'Näytä tai piilota sisällys',
    toggleDetails: 'Näytä tai piilota sivun tiedot',
    preview: 'Näytä tai piilota sivu painettuna',
    nextColumn: 'Siirry seuraavaan palstaan',
    previousColumn: 'Siirry edelliseen palstaan',
    changes: 'Näytä, mitä muuttui',
    rescued: 'Näytä talteen otettu teksti',
    history: 'Näytä sivun historia',
    where: 'Missä tekstisi on',
    shareNow: 'Vie ja hae muutokset nyt',
    makePacket: 'Tee muutospaketti…',
    takePacket: 'Tuo muutospaketti…',
    backups: 'Varmuuskopiot…',
    showFolder: 'Näytä kirjan kansio',
    newBook: 'Uusi kirja…',
    openBook: 'Avaa kansio…',
    closeBook: 'Sulje kirja',
    settings: 'Asetukset…',
    zoomIn: 'Suurenna',
    zoomOut: 'Pienennä',
    zoomReset: 'Palauta koko',
    palette: 'Kaikki komennot',
    ...listCommandWords.fi,
  },
  palette: 'Komennot ja sivut',
  paletteHint: 'Kirjoita komento tai sivun nimi',
  results: 'Löydetyt komennot ja sivut',
  nothingFound: (query) => `Ei löytynyt: ”${query}”`,
  groups: { commands: 'Komennot', chapters: 'Luvut', practices: 'Hyvät käytännöt' },
}

const sv: CommandWords = {
  commands: {
    search: 'Sök i boken',
    nextPlace: 'Nästa hittade ställe',
    previousPlace: 'Föregående hittade ställe',
    vocabulary: 'Sökningens ord: sökningar utan träffar, synonymer',
    editions: 'Upplagor och publikationsuppgifter',
    pageEditions: 'Upplagor där sidan finns…',
    sideBySide: 'Sidan i två upplagor sida vid sida',
    publish: 'Publicera…',
    brochure: 'Gör en broschyr av denna praxis…',
    checks: 'Kontroller',
    importTexts: 'Importera texter…',
    addChapter: 'Lägg till kapitel',
    addPractice: 'Lägg till praxis',
    rename: 'Ändra sidans rubrik',
    bin: 'Visa papperskorgen',
    toggleContents: 'Visa eller dölj innehållet',
    toggleDetails: 'Visa eller dölj sidans uppgifter',
    preview: 'Visa eller dölj sidan i tryck',
    nextColumn: 'Gå till nästa spalt',
    previousColumn: 'Gå till föregående spalt',
    changes: 'Visa vad som ändrats',
    rescued: 'Visa räddad text',
    history: 'Visa sidans historik',
    where: 'Var din text finns',
    shareNow: 'Skicka och hämta ändringar nu',
    makePacket: 'Skapa ändringspaket…',
    takePacket: 'Läs in ändringspaket…',
    backups: 'Säkerhetskopior…',
    showFolder: 'Visa bokens mapp',
    newBook: 'Ny bok…',
    openBook: 'Öppna mapp…',
    closeBook: 'Stäng boken',
    settings: 'Inställningar…',
    zoomIn: 'Förstora',
    zoomOut: 'Förminska',
    zoomReset: 'Återställ storleken',
    palette: 'Alla kommandon',
    ...listCommandWords.sv,
  },
  palette: 'Kommandon och sidor',
  paletteHint: 'Skriv ett kommando eller en sidas namn',
  results: 'Kommandon och sidor som hittades',
  nothingFound: (query) => `Hittades inte: ”${query}”`,
  groups: { commands: 'Kommandon', chapters: 'Kapitel', practices: 'God praxis' },
}

const en: CommandWords = {
  commands: {
    search: 'Search the book',
    nextPlace: 'Next found place',
    previousPlace: 'Previous found place',
    vocabulary: 'Search words: searches without results, synonyms',
    editions: 'Editions and imprint',
    pageEditions: 'Editions with this page…',
    sideBySide: 'The page in two editions side by side',
    publish: 'Publish…',
    brochure: 'Make a brochure of this practice…',
    checks: 'Checks',
    importTexts: 'Import texts…',
    addChapter: 'Add chapter',
    addPractice: 'Add practice',
    rename: 'Change the title of the page',
    bin: 'Show the bin',
    toggleContents: 'Show or hide the contents',
    toggleDetails: 'Show or hide the details of the page',
    preview: 'Show or hide the page in print',
    nextColumn: 'Go to the next column',
    previousColumn: 'Go to the previous column',
    changes: 'Show what changed',
    rescued: 'Show rescued text',
    history: 'Show the history of the page',
    where: 'Where your text is',
    shareNow: 'Send and fetch changes now',
    makePacket: 'Make a packet of changes…',
    takePacket: 'Take in a packet of changes…',
    backups: 'Backups…',
    showFolder: 'Show the folder of the book',
    newBook: 'New book…',
    openBook: 'Open folder…',
    closeBook: 'Close the book',
    settings: 'Settings…',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Reset zoom',
    palette: 'All commands',
    ...listCommandWords.en,
  },
  palette: 'Commands and pages',
  paletteHint: 'Type a command or the name of a page',
  results: 'Commands and pages found',
  nothingFound: (query) => `Not found: “${query}”`,
  groups: { commands: 'Commands', chapters: 'Chapters', practices: 'Good practices' },
}

/** The words of commands by language. */
export const commandWords: Readonly<Record<Language, CommandWords>> = { fi, sv, en }

/** The words of the settings by language. */
export const settingsWords: Readonly<Record<Language, SettingsWords>> = {
  fi: {
    title: 'Asetukset',
    language: 'Kieli',
    theme: 'Väritys',
    themes: { system: 'Järjestelmän mukaan', light: 'Vaalea', dark: 'Tumma' },
    text: 'Sivun teksti',
    textSizes: { normal: 'Tavallinen', large: 'Suuri', largest: 'Hyvin suuri' },
    zoom: 'Suurennus',
    smaller: 'Pienennä',
    larger: 'Suurenna',
    writer: 'Kirjoittaja',
    writerAbout: 'Muut kirjoittajat näkevät nämä muutostesi vieressä.',
    person: 'Nimesi',
    organisation: 'Organisaatiosi',
    version: (version) => `Opaskirja ${version}`,
    savedAtOnce: 'Muutokset tulevat voimaan heti.',
  },
  sv: {
    title: 'Inställningar',
    language: 'Språk',
    theme: 'Färger',
    themes: { system: 'Enligt systemet', light: 'Ljus', dark: 'Mörk' },
    text: 'Sidans text',
    textSizes: { normal: 'Vanlig', large: 'Stor', largest: 'Mycket stor' },
    zoom: 'Förstoring',
    smaller: 'Förminska',
    larger: 'Förstora',
    writer: 'Skribent',
    writerAbout: 'De andra skribenterna ser dem bredvid dina ändringar.',
    person: 'Ditt namn',
    organisation: 'Din organisation',
    version: (version) => `Opaskirja ${version}`,
    savedAtOnce: 'Ändringarna gäller genast.',
  },
  en: {
    title: 'Settings',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    text: 'Text of the page',
    textSizes: { normal: 'Normal', large: 'Large', largest: 'Very large' },
    zoom: 'Zoom',
    smaller: 'Smaller',
    larger: 'Larger',
    writer: 'Writer',
    writerAbout: 'The other writers see these beside your changes.',
    person: 'Your name',
    organisation: 'Your organisation',
    version: (version) => `Opaskirja ${version}`,
    savedAtOnce: 'Changes take effect at once.',
  },
}

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
}
