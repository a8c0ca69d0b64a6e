// The words of the practice page and its card in the three languages of the window.
import type { Language } from '#handbook/model/failure-words.ts'
import type { FieldStateKind } from '#handbook/model/practice-profile.ts'

/** The words around the fields of a practice. Names of the fields themselves come from the profile, in Finnish. */
export type PracticeWords = {
  readonly practice: string
  readonly fieldsByForm: string
  readonly required: string
  /** Numbers come in ready, as text. */
  readonly characters: (count: number, shown: string) => string
  readonly recommended: (most: string) => string
  readonly atMost: (most: string) => string
  readonly emptyField: string
  readonly unknownFields: string
  readonly unknownFieldsNotice: string
  readonly readOnly: Readonly<Record<'fromTheFuture' | 'unknownContent', string>>
  readonly card: string
  readonly fieldsDone: (done: number, of: number) => string
  readonly name: string
  readonly otherFields: string
  readonly states: Readonly<Record<FieldStateKind, string>>
}

/** The end of a number in "9:stä", "8:sta": it follows the last word of the number as it is said. */
function outOf(count: number): string {
  const back = [2, 3, 6, 8].includes(count % 10) || (count % 100 === 0 && count > 0)
  return `${count}:${back ? 'sta' : 'stä'}`
}

const fi: PracticeWords = {
  practice: 'Hyvä käytäntö',
  fieldsByForm: 'Kentät Innokylän lomakkeen mukaan',
  required: 'pakollinen',
  characters: (count, shown) => (count === 1 ? '1 merkki' : `${shown} merkkiä`),
  recommended: (most) => `suositus ${most}`,
  atMost: (most) => `enintään ${most}`,
  emptyField: 'Tyhjä',
  unknownFields: 'Kentät, joita lomakkeessa ei ole',
  unknownFieldsNotice: 'Teksti säilyy kortissa, mutta sitä ei voi muokata tässä.',
  readOnly: {
    fromTheFuture: 'Kortti on kirjoitettu Opaskirjan uudemmalla versiolla. Voit lukea sen, mutta et muokata.',
    unknownContent: 'Kortissa on sisältöä, jota tämä Opaskirja ei tunne. Voit lukea sen, mutta et muokata.',
  },
  card: 'Kortti',
  fieldsDone: (done, of) => `${done} ${done === 1 ? 'kenttä' : 'kenttää'} ${outOf(of)} kunnossa`,
  name: 'Nimi',
  otherFields: 'Muut kentät',
  states: { done: 'kunnossa', empty: 'tyhjä', long: 'pitkä', veryLong: 'liian pitkä' },
}

const sv: PracticeWords = {
  practice: 'God praxis',
  fieldsByForm: 'Fälten följer Innokyläs formulär',
  required: 'obligatoriskt',
  characters: (_count, shown) => `${shown} tecken`,
  recommended: (most) => `rekommenderat ${most}`,
  atMost: (most) => `högst ${most}`,
  emptyField: 'Tomt',
  unknownFields: 'Fält som inte finns i formuläret',
  unknownFieldsNotice: 'Texten bevaras i kortet men kan inte redigeras här.',
  readOnly: {
    fromTheFuture:
      'Kortet har skrivits med en nyare version av Opaskirja. Du kan läsa det men inte redigera det.',
    unknownContent:
      'Kortet har innehåll som den här versionen inte känner. Du kan läsa det men inte redigera det.',
  },
  card: 'Kort',
  fieldsDone: (done, of) => `${done} av ${of} fält klara`,
  name: 'Namn',
  otherFields: 'Övriga fält',
  states: { done: 'klart', empty: 'tomt', long: 'långt', veryLong: 'för långt' },
}

const en: PracticeWords = {
  practice: 'Good practice',
  fieldsByForm: 'Fields follow the Innokylä form',
  required: 'required',
  characters: (count, shown) => (count === 1 ? '1 character' : `${shown} characters`),
  recommended: (most) => `recommended ${most}`,
  atMost: (most) => `at most ${most}`,
  emptyField: 'Empty',
  unknownFields: 'Fields that are not on the form',
  unknownFieldsNotice: 'Their text is kept, but cannot be edited here.',
  readOnly: {
    fromTheFuture:
      'The card was written with a newer version of Opaskirja. You can read it, but not edit it.',
    unknownContent: 'The card holds content this version does not know. You can read it, but not edit it.',
  },
  card: 'Card',
  fieldsDone: (done, of) => `${done} of ${of} fields done`,
  name: 'Name',
  otherFields: 'Other fields',
  states: { done: 'done', empty: 'empty', long: 'long', veryLong: 'too long' },
}

/** The practice page's words by language of the window. */
export const practiceWords: Readonly<Record<Language, PracticeWords>> = { fi, sv, en }
