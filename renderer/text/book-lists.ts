// The words of the pages of the book's lists: sources, glossary, variables, index.
import type { SourceFaultKind } from '#handbook/citations/source-faults.ts'
import type { Language } from '#handbook/model/failure-words.ts'

type ListName = 'sources' | 'glossary' | 'variables' | 'index'

/** `uses` counts the places that point to an entry. */
export type ListWords = {
  readonly title: string
  /** How the lists are called in the narrow column. */
  readonly sideTitle: string
  readonly names: Readonly<Record<ListName, string>>
  readonly about: Readonly<Record<ListName, string>>
  readonly none: Readonly<Record<ListName, string>>
  readonly find: string
  readonly nothingFound: (sought: string) => string
  readonly uses: (count: number) => string
  readonly unused: string
  readonly placesOf: (name: string) => string
  readonly times: (title: string, count: number) => string
  readonly edit: string
  readonly editOf: (name: string) => string
  readonly remove: string
  readonly removeOf: (name: string) => string
  readonly save: string
  readonly cancel: string
  readonly close: string
  readonly saved: string
  readonly removed: (name: string) => string
  readonly unnamed: string
  readonly removeTitle: (name: string) => string
  readonly stillUsed: Readonly<Record<Exclude<ListName, 'index'>, string>>
  readonly notUsed: string
  readonly add: Readonly<Record<Exclude<ListName, 'index'>, string>>
  readonly importSources: string
  readonly importAbout: string
  readonly chooseFile: string
  readonly pasted: string
  readonly readPasted: string
  readonly added: (count: number) => string
  readonly alreadyThere: (count: number) => string
  readonly fault: (what: SourceFaultKind, number: number | null, line: number | null) => string
  readonly cannotRead: string
  readonly languages: Readonly<Record<Language, string>>
  readonly term: (language: string) => string
  readonly definition: (language: string) => string
  readonly termNeeded: string
  readonly variableName: string
  readonly nameNeeded: string
  readonly valueElsewhere: string
  readonly valueIn: (edition: string) => string
  readonly valueInHint: string
}

const fi: ListWords = {
  title: 'Kirjan luettelot',
  sideTitle: 'Lähteet ja sanasto',
  names: { sources: 'Lähteet', glossary: 'Sanasto', variables: 'Muuttujat', index: 'Hakemisto' },
  about: {
    sources: 'Lähteet, joihin tekstissä viitataan. Julkaisuun tulee lähdeluettelo niistä, joihin viitataan.',
    glossary: 'Termit ja mitä ne tarkoittavat. Sanasto tulee julkaisun loppuun.',
    variables: 'Tekstit, jotka vaihtuvat painoksen mukaan, kuten puhelinnumero tai alueen nimi.',
    index: 'Sanat, jotka tekstissä on merkitty hakemistoon. Sivunumerot tulevat julkaisuun.',
  },
  none: {
    sources: 'Lähteitä ei ole vielä.',
    glossary: 'Sanastossa ei ole vielä termejä.',
    variables: 'Muuttujia ei ole vielä.',
    index: 'Hakemistossa ei ole vielä sanoja. Valitse sanat tekstistä ja Lisää-valikosta Hakemistomerkintä.',
  },
  find: 'Etsi luettelosta',
  nothingFound: (sought) => `Ei osumia sanalle ”${sought}”.`,
  uses: (count) => (count === 1 ? 'Käytetään 1 kohdassa' : `Käytetään ${count} kohdassa`),
  unused: 'Ei käytössä tekstissä',
  placesOf: (name) => `Kohdat, joissa käytetään: ${name}`,
  times: (title, count) => (count === 1 ? title : `${title} (${count} kohtaa)`),
  edit: 'Muuta',
  editOf: (name) => `Muuta: ${name}`,
  remove: 'Poista',
  removeOf: (name) => `Poista: ${name}`,
  save: 'Tallenna',
  cancel: 'Peruuta',
  close: 'Sulje',
  saved: 'Tallennettu.',
  removed: (name) => `”${name}” on poistettu.`,
  unnamed: 'Nimetön',
  removeTitle: (name) => `Poistetaanko ”${name}”?`,
  stillUsed: {
    sources: 'Tähän lähteeseen viitataan. Viitteet jäävät tekstiin, ja tarkistus kertoo, missä ne ovat:',
    glossary: 'Tämä termi on merkitty tekstiin. Sanat jäävät, ja tarkistus kertoo, missä ne ovat:',
    variables: 'Tätä käytetään tekstissä. Kohtaan jää muuttujan nimi, ja tarkistus kertoo, missä se on:',
  },
  notUsed: 'Tätä ei käytetä tekstissä.',
  add: { sources: 'Lisää lähde', glossary: 'Lisää termi', variables: 'Lisää muuttuja' },
  importSources: 'Tuo lähteitä…',
  importAbout: 'Tuo lähteet toisesta ohjelmasta: BibTeX (.bib), RIS (.ris) tai CSL-JSON (.json).',
  chooseFile: 'Valitse tiedosto…',
  pasted: 'Tai liitä lähteet tähän',
  readPasted: 'Tuo liitetyt',
  added: (count) => (count === 1 ? '1 lähde lisättiin.' : `${count} lähdettä lisättiin.`),
  alreadyThere: (count) =>
    count === 1 ? '1 lähde oli jo luettelossa.' : `${count} lähdettä oli jo luettelossa.`,
  fault: (what, number, line) => {
    const place = `${number === null ? '' : `Lähde ${number}`}${line === null ? '' : ` (rivi ${line})`}`
    const said = {
      unknownFormat: 'Tekstissä ei ole lähteitä, jotka tunnistetaan.',
      tooLarge: 'Tiedosto on liian suuri.',
      tooMany: 'Tiedostossa on liian monta lähdettä. Tuo ne useassa osassa.',
      unreadable: 'ei ole luettavissa.',
      empty: 'ei kerro nimeä, tekijää eikä osoitetta.',
    }[what]
    return place === '' ? said : `${place} ${said}`
  },
  cannotRead: 'Lähteitä ei saatu luettua. Yritä uudelleen.',
  languages: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  term: (language) => `Termi ${language}`,
  definition: (language) => `Mitä se tarkoittaa ${language}`,
  termNeeded: 'Kirjoita termi ainakin yhdellä kielellä.',
  variableName: 'Nimi',
  nameNeeded: 'Kirjoita muuttujalle nimi.',
  valueElsewhere: 'Arvo, kun painoksella ei ole omaa',
  valueIn: (edition) => `Arvo painoksessa ${edition}`,
  valueInHint: 'Tyhjänä käytetään yhteistä arvoa.',
}

const sv: ListWords = {
  title: 'Bokens listor',
  sideTitle: 'Källor och ordlista',
  names: { sources: 'Källor', glossary: 'Ordlista', variables: 'Variabler', index: 'Register' },
  about: {
    sources: 'Källor som texten hänvisar till. De som hänvisas till kommer i publikationens källförteckning.',
    glossary: 'Termer och vad de betyder. Ordlistan kommer sist i publikationen.',
    variables: 'Texter som växlar med upplagan, såsom telefonnummer eller områdets namn.',
    index: 'Ord som i texten har märkts för registret. Sidnumren kommer i publikationen.',
  },
  none: {
    sources: 'Det finns inga källor ännu.',
    glossary: 'Det finns inga termer i ordlistan ännu.',
    variables: 'Det finns inga variabler ännu.',
    index: 'Det finns inga ord i registret ännu. Markera ord i texten och välj Registerord i menyn Mer.',
  },
  find: 'Sök i listan',
  nothingFound: (sought) => `Inga träffar på ”${sought}”.`,
  uses: (count) => (count === 1 ? 'Används på 1 ställe' : `Används på ${count} ställen`),
  unused: 'Används inte i texten',
  placesOf: (name) => `Ställen där den används: ${name}`,
  times: (title, count) => (count === 1 ? title : `${title} (${count} ställen)`),
  edit: 'Ändra',
  editOf: (name) => `Ändra: ${name}`,
  remove: 'Ta bort',
  removeOf: (name) => `Ta bort: ${name}`,
  save: 'Spara',
  cancel: 'Avbryt',
  close: 'Stäng',
  saved: 'Sparat.',
  removed: (name) => `”${name}” är borttagen.`,
  unnamed: 'Namnlös',
  removeTitle: (name) => `Ta bort ”${name}”?`,
  stillUsed: {
    sources: 'Texten hänvisar till källan. Hänvisningarna blir kvar, och granskningen visar var de är:',
    glossary: 'Termen är märkt i texten. Orden blir kvar, och granskningen visar var de är:',
    variables: 'Den används i texten. Variabelns namn blir kvar, och granskningen visar var det är:',
  },
  notUsed: 'Den används inte i texten.',
  add: { sources: 'Lägg till källa', glossary: 'Lägg till term', variables: 'Lägg till variabel' },
  importSources: 'Importera källor…',
  importAbout: 'Importera källor från ett annat program: BibTeX (.bib), RIS (.ris) eller CSL-JSON (.json).',
  chooseFile: 'Välj fil…',
  pasted: 'Eller klistra in källorna här',
  readPasted: 'Importera det inklistrade',
  added: (count) => (count === 1 ? '1 källa lades till.' : `${count} källor lades till.`),
  alreadyThere: (count) =>
    count === 1 ? '1 källa fanns redan i listan.' : `${count} källor fanns redan i listan.`,
  fault: (what, number, line) => {
    const place = `${number === null ? '' : `Källa ${number}`}${line === null ? '' : ` (rad ${line})`}`
    const said = {
      unknownFormat: 'Texten har inga källor som känns igen.',
      tooLarge: 'Filen är för stor.',
      tooMany: 'Filen har för många källor. Importera dem i flera delar.',
      unreadable: 'kan inte läsas.',
      empty: 'säger varken titel, författare eller adress.',
    }[what]
    return place === '' ? said : `${place} ${said}`
  },
  cannotRead: 'Källorna kunde inte läsas. Försök igen.',
  languages: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  term: (language) => `Term ${language}`,
  definition: (language) => `Vad den betyder ${language}`,
  termNeeded: 'Skriv termen på åtminstone ett språk.',
  variableName: 'Namn',
  nameNeeded: 'Ge variabeln ett namn.',
  valueElsewhere: 'Värde när upplagan inte har ett eget',
  valueIn: (edition) => `Värde i upplagan ${edition}`,
  valueInHint: 'Lämnas den tom används det gemensamma värdet.',
}

const en: ListWords = {
  title: 'Lists of the book',
  sideTitle: 'Sources and glossary',
  names: { sources: 'Sources', glossary: 'Glossary', variables: 'Variables', index: 'Index' },
  about: {
    sources: 'Sources that the texts cite. A publication lists those that it cites.',
    glossary: 'Terms and what they mean. The glossary stands at the end of a publication.',
    variables: 'Texts that differ by edition, such as a telephone number or the name of the region.',
    index: 'Words that were marked for the index. Page numbers come with a publication.',
  },
  none: {
    sources: 'There are no sources yet.',
    glossary: 'There are no terms in the glossary yet.',
    variables: 'There are no variables yet.',
    index: 'There are no words in the index yet. Select words in the text and choose Index entry from More.',
  },
  find: 'Find in the list',
  nothingFound: (sought) => `Nothing found for “${sought}”.`,
  uses: (count) => (count === 1 ? 'Used in 1 place' : `Used in ${count} places`),
  unused: 'Not used in the texts',
  placesOf: (name) => `Places that use: ${name}`,
  times: (title, count) => (count === 1 ? title : `${title} (${count} places)`),
  edit: 'Change',
  editOf: (name) => `Change: ${name}`,
  remove: 'Remove',
  removeOf: (name) => `Remove: ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  saved: 'Saved.',
  removed: (name) => `“${name}” was removed.`,
  unnamed: 'Unnamed',
  removeTitle: (name) => `Remove “${name}”?`,
  stillUsed: {
    sources: 'The texts cite this source. Citations stay, and the checks tell where they are:',
    glossary: 'The term is marked in the texts. The words stay, and the checks tell where they are:',
    variables: 'This is used in the texts. The variable’s name stays, and the checks tell where it is:',
  },
  notUsed: 'This is not used in the texts.',
  add: { sources: 'Add a source', glossary: 'Add a term', variables: 'Add a variable' },
  importSources: 'Import sources…',
  importAbout: 'Import sources from another program: BibTeX (.bib), RIS (.ris) or CSL-JSON (.json).',
  chooseFile: 'Choose a file…',
  pasted: 'Or paste the sources here',
  readPasted: 'Import what was pasted',
  added: (count) => (count === 1 ? '1 source was added.' : `${count} sources were added.`),
  alreadyThere: (count) =>
    count === 1 ? '1 source was in the list already.' : `${count} sources were in the list already.`,
  fault: (what, number, line) => {
    const place = `${number === null ? '' : `Source ${number}`}${line === null ? '' : ` (line ${line})`}`
    const said = {
      unknownFormat: 'The text holds no sources that are known here.',
      tooLarge: 'The file is too large.',
      tooMany: 'The file holds too many sources. Import them in several parts.',
      unreadable: 'cannot be read.',
      empty: 'tells neither title, author nor address.',
    }[what]
    return place === '' ? said : `${place} ${said}`
  },
  cannotRead: 'The sources could not be read. Try again.',
  languages: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
  term: (language) => `Term ${language}`,
  definition: (language) => `What it means ${language}`,
  termNeeded: 'Write the term in at least one language.',
  variableName: 'Name',
  nameNeeded: 'Give the variable a name.',
  valueElsewhere: 'Value where an edition has none of its own',
  valueIn: (edition) => `Value in the edition ${edition}`,
  valueInHint: 'Where it is empty, the common value is used.',
}

/** The words in each language of the window. */
export const listWords: Readonly<Record<Language, ListWords>> = { fi, sv, en }
