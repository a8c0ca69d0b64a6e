// The words of one page in two editions, side by side.
import type { Language } from '#handbook/model/failure-words.ts'

/** The words of a page in two editions in one language. */
export type SideBySideWords = {
  readonly title: string
  readonly left: string
  readonly right: string
  readonly absentHere: string
  readonly standsInPlace: (title: string) => string
  readonly differing: (count: number) => string
  readonly differs: string
}

const fi: SideBySideWords = {
  title: 'Sivu kahdessa painoksessa',
  left: 'Vasemmalla',
  right: 'Oikealla',
  absentHere: 'Sivua ei ole tässä painoksessa.',
  standsInPlace: (title) => `Tilalla on ${title}`,
  differing: (count) =>
    count === 0
      ? 'Sivu on samanlainen molemmissa.'
      : count === 1
        ? 'Eroja on yhdessä kohdassa.'
        : `Eroja on ${count} kohdassa.`,
  differs: 'eroaa',
}

const sv: SideBySideWords = {
  title: 'Sidan i två upplagor',
  left: 'Till vänster',
  right: 'Till höger',
  absentHere: 'Sidan finns inte i den här upplagan.',
  standsInPlace: (title) => `I stället finns ${title}`,
  differing: (count) =>
    count === 0
      ? 'Sidan är likadan i båda.'
      : count === 1
        ? 'Den skiljer sig på ett ställe.'
        : `Den skiljer sig på ${count} ställen.`,
  differs: 'skiljer sig',
}

const en: SideBySideWords = {
  title: 'The page in two editions',
  left: 'On the left',
  right: 'On the right',
  absentHere: 'The page is not in this edition.',
  standsInPlace: (title) => `In its place: ${title}`,
  differing: (count) =>
    count === 0
      ? 'The page is the same in both.'
      : count === 1
        ? 'It differs in one place.'
        : `It differs in ${count} places.`,
  differs: 'differs',
}

/** The words of a page in two editions by language. */
export const sideBySideWords: Readonly<Record<Language, SideBySideWords>> = { fi, sv, en }
