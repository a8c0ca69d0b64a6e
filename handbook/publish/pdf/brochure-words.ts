// The words of a brochure (esite), by language. Plainer than the headings of the form that it is made from.
import type { Translated } from '#handbook/model/translated.ts'
import { languageOf } from '#handbook/publish/words.ts'

export type BrochureWords = {
  readonly about: string
  readonly forWhom: string
  readonly aim: string
  readonly how: string
  readonly needs: string
  readonly results: string
  readonly tips: string
  readonly contact: string
  /** Names the book in which the practice is told of in full. */
  readonly book: string
  /** Stands where there was no room for more. */
  readonly continues: string
}

const fi: BrochureWords = {
  about: 'Mistä on kyse',
  forWhom: 'Kenelle',
  aim: 'Mihin sillä pyritään',
  how: 'Miten se toimii',
  needs: 'Mitä se vaatii',
  results: 'Mitä on saatu aikaan',
  tips: 'Vinkkejä soveltajalle',
  contact: 'Keneltä ja mistä',
  book: 'Opaskirja',
  continues: 'Kuvaus jatkuu opaskirjassa.',
}

const sv: BrochureWords = {
  about: 'Vad det handlar om',
  forWhom: 'För vem',
  aim: 'Vad den strävar efter',
  how: 'Så fungerar det',
  needs: 'Vad som behövs',
  results: 'Vad som har uppnåtts',
  tips: 'Tips för den som prövar',
  contact: 'Av vem och varifrån',
  book: 'Handbok',
  continues: 'Beskrivningen fortsätter i handboken.',
}

const en: BrochureWords = {
  about: 'What it is about',
  forWhom: 'For whom',
  aim: 'What it aims at',
  how: 'How it works',
  needs: 'What it takes',
  results: 'What has been achieved',
  tips: 'Tips for trying it',
  contact: 'From whom and from where',
  book: 'Handbook',
  continues: 'The description continues in the handbook.',
}

const byLanguage: Readonly<Record<keyof Translated, BrochureWords>> = { fi, sv, en }

/** The words for a book in `language` (a BCP 47 tag); Finnish where we have none in it. */
export function brochureWords(language: string): BrochureWords {
  return byLanguage[languageOf(language)]
}
