// The words of the page where a book's search words are kept: queries without results, and synonyms.
import type { Language } from '#handbook/model/failure-words.ts'

/** The words of that page and of the switch in the settings. */
export type VocabularyWords = {
  readonly title: string
  readonly about: string
  readonly unanswered: string
  readonly unansweredAbout: string
  readonly noneUnanswered: string
  readonly notKept: string
  readonly times: (count: number, shown: string, last: string) => string
  readonly addSynonym: string
  readonly addSynonymTo: (word: string) => string
  readonly forget: string
  readonly keep: string
  readonly settings: string
  readonly openPage: string
  readonly synonyms: string
  readonly synonymsAbout: string
  readonly noSynonyms: string
  readonly addGroup: string
  readonly group: (words: string) => string
  readonly addWord: string
  readonly addWordTo: (words: string) => string
  readonly removeWord: (word: string) => string
  readonly removeGroup: string
  readonly removeGroupOf: (words: string) => string
  readonly newWords: string
  readonly newWordsHint: string
  readonly twoNeeded: string
  readonly word: string
  readonly save: string
  readonly cancel: string
  readonly saved: string
}

const fi: VocabularyWords = {
  title: 'Haun sanat',
  about: 'Täällä näet, mitä kirjasta ei löytynyt, ja kerrot haulle, mitkä sanat tarkoittavat samaa.',
  unanswered: 'Haut ilman tuloksia',
  unansweredAbout: 'Luettelo on vain tällä koneella. Sitä ei jaeta muille kirjoittajille.',
  noneUnanswered: 'Kaikkiin hakuihin on löytynyt jotakin.',
  notKept: 'Hakuja ilman tuloksia ei nyt kerätä.',
  times: (count, shown, last) => `${count === 1 ? 'kerran' : `${shown} kertaa`}, viimeksi ${last}`,
  addSynonym: 'Lisää synonyymi…',
  addSynonymTo: (word) => `Lisää synonyymi sanalle ${word}`,
  forget: 'Tyhjennä luettelo',
  keep: 'Kerää haut, joihin ei löytynyt mitään',
  settings: 'Haku',
  openPage: 'Avaa haun sanat',
  synonyms: 'Synonyymit',
  synonymsAbout: 'Kun lukija etsii yhtä ryhmän sanaa, haku löytää myös muut. Sanat kulkevat kirjan mukana.',
  noSynonyms: 'Synonyymeja ei ole vielä.',
  addGroup: 'Lisää synonyymit',
  group: (words) => `Samaa tarkoittavat: ${words}`,
  addWord: 'Lisää sana',
  addWordTo: (words) => `Lisää sana ryhmään: ${words}`,
  removeWord: (word) => `Poista sana: ${word}`,
  removeGroup: 'Poista ryhmä',
  removeGroupOf: (words) => `Poista ryhmä: ${words}`,
  newWords: 'Samaa tarkoittavat sanat',
  newWordsHint: 'Erota sanat pilkulla: laihdutus, painonhallinta',
  twoNeeded: 'Kirjoita vähintään kaksi sanaa pilkulla erotettuina.',
  word: 'Sana',
  save: 'Valmis',
  cancel: 'Peruuta',
  saved: 'Synonyymit tallennettu',
}

const sv: VocabularyWords = {
  title: 'Sökningens ord',
  about:
    'Här ser du vad som inte hittades i boken och talar om för sökningen vilka ord som betyder samma sak.',
  unanswered: 'Sökningar utan träffar',
  unansweredAbout: 'Listan finns bara på den här datorn. Den delas inte med andra skribenter.',
  noneUnanswered: 'Alla sökningar har gett något.',
  notKept: 'Sökningar utan träffar samlas inte nu.',
  times: (count, shown, last) => `${count === 1 ? 'en gång' : `${shown} gånger`}, senast ${last}`,
  addSynonym: 'Lägg till synonym…',
  addSynonymTo: (word) => `Lägg till en synonym till ${word}`,
  forget: 'Töm listan',
  keep: 'Samla sökningar som inte gav något',
  settings: 'Sökning',
  openPage: 'Öppna sökningens ord',
  synonyms: 'Synonymer',
  synonymsAbout: 'När läsaren söker ett av gruppens ord hittas också de andra. Orden följer med boken.',
  noSynonyms: 'Det finns inga synonymer ännu.',
  addGroup: 'Lägg till synonymer',
  group: (words) => `Betyder samma sak: ${words}`,
  addWord: 'Lägg till ord',
  addWordTo: (words) => `Lägg till ett ord i gruppen: ${words}`,
  removeWord: (word) => `Ta bort ordet: ${word}`,
  removeGroup: 'Ta bort gruppen',
  removeGroupOf: (words) => `Ta bort gruppen: ${words}`,
  newWords: 'Ord som betyder samma sak',
  newWordsHint: 'Skilj orden åt med komma: bantning, viktkontroll',
  twoNeeded: 'Skriv minst två ord åtskilda med komma.',
  word: 'Ord',
  save: 'Klart',
  cancel: 'Avbryt',
  saved: 'Synonymerna är sparade',
}

const en: VocabularyWords = {
  title: 'Search words',
  about: 'Here you see what was not found in the book, and tell the search which words mean the same.',
  unanswered: 'Searches without results',
  unansweredAbout: 'The list is on this computer only. It is not shared with other writers.',
  noneUnanswered: 'Every search has found something.',
  notKept: 'Searches without results are not collected now.',
  times: (count, shown, last) => `${count === 1 ? 'once' : `${shown} times`}, last ${last}`,
  addSynonym: 'Add synonym…',
  addSynonymTo: (word) => `Add a synonym for ${word}`,
  forget: 'Clear the list',
  keep: 'Collect searches that found nothing',
  settings: 'Search',
  openPage: 'Open search words',
  synonyms: 'Synonyms',
  synonymsAbout:
    'When a reader seeks one word of a group, the others are found too. The words go with the book.',
  noSynonyms: 'There are no synonyms yet.',
  addGroup: 'Add synonyms',
  group: (words) => `Mean the same: ${words}`,
  addWord: 'Add word',
  addWordTo: (words) => `Add a word to the group: ${words}`,
  removeWord: (word) => `Remove word: ${word}`,
  removeGroup: 'Remove group',
  removeGroupOf: (words) => `Remove group: ${words}`,
  newWords: 'Words that mean the same',
  newWordsHint: 'Put a comma between the words: slimming, weight control',
  twoNeeded: 'Write at least two words with a comma between them.',
  word: 'Word',
  save: 'Done',
  cancel: 'Cancel',
  saved: 'Synonyms saved',
}

/** The page's words by language of the window. */
export const vocabularyWords: Readonly<Record<Language, VocabularyWords>> = { fi, sv, en }
