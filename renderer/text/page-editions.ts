// The words of the editions in which a page stands, and of choosing them.
import type { Language } from '#handbook/model/failure-words.ts'

/** The words of the editions of a page in one language. */
export type PageEditionsWords = {
  readonly notStanding: (edition: string) => string
  readonly only: (editions: string, count: number) => string
  readonly except: (editions: string, count: number) => string
  readonly replaces: (title: string) => string
  readonly ofPage: string
  readonly title: string
  readonly pageIs: string
  readonly everywhere: string
  readonly onlyIn: string
  readonly notIn: string
  readonly whichEditions: string
  readonly chooseEdition: string
  readonly inPlaceOf: string
  readonly inOwnPlace: string
  readonly done: string
  readonly close: string
}

const fi: PageEditionsWords = {
  notStanding: (edition) => `ei painoksessa ${edition}`,
  only: (editions, count) => (count === 1 ? `vain painoksessa ${editions}` : `vain painoksissa ${editions}`),
  except: (editions, count) => (count === 1 ? `ei painoksessa ${editions}` : `ei painoksissa ${editions}`),
  replaces: (title) => `korvaa sivun ${title}`,
  ofPage: 'Painokset, joissa sivu on…',
  title: 'Painokset, joissa sivu on',
  pageIs: 'Sivu on',
  everywhere: 'Kaikissa',
  onlyIn: 'Vain näissä',
  notIn: 'Ei näissä',
  whichEditions: 'Painokset',
  chooseEdition: 'Valitse ainakin yksi painos. Siihen asti sivu on kaikissa.',
  inPlaceOf: 'Sivun paikka',
  inOwnPlace: 'Omalla paikallaan',
  done: 'Valmis',
  close: 'Sulje',
}

const sv: PageEditionsWords = {
  notStanding: (edition) => `inte i upplagan ${edition}`,
  only: (editions, count) =>
    count === 1 ? `endast i upplagan ${editions}` : `endast i upplagorna ${editions}`,
  except: (editions, count) =>
    count === 1 ? `inte i upplagan ${editions}` : `inte i upplagorna ${editions}`,
  replaces: (title) => `ersätter sidan ${title}`,
  ofPage: 'Upplagor där sidan finns…',
  title: 'Upplagor där sidan finns',
  pageIs: 'Sidan finns',
  everywhere: 'I alla',
  onlyIn: 'Endast i dessa',
  notIn: 'Inte i dessa',
  whichEditions: 'Upplagor',
  chooseEdition: 'Välj minst en upplaga. Tills dess finns sidan i alla.',
  inPlaceOf: 'Sidans plats',
  inOwnPlace: 'På sin egen plats',
  done: 'Klar',
  close: 'Stäng',
}

const en: PageEditionsWords = {
  notStanding: (edition) => `not in the edition ${edition}`,
  only: (editions, count) =>
    count === 1 ? `only in the edition ${editions}` : `only in the editions ${editions}`,
  except: (editions, count) =>
    count === 1 ? `not in the edition ${editions}` : `not in the editions ${editions}`,
  replaces: (title) => `replaces the page ${title}`,
  ofPage: 'Editions with this page…',
  title: 'Editions with this page',
  pageIs: 'The page is',
  everywhere: 'In all',
  onlyIn: 'Only in these',
  notIn: 'Not in these',
  whichEditions: 'Editions',
  chooseEdition: 'Choose at least one edition. Until then the page is in all.',
  inPlaceOf: 'Place of the page',
  inOwnPlace: 'Its own place',
  done: 'Done',
  close: 'Close',
}

/** The words of the editions of a page by language. */
export const pageEditionsWords: Readonly<Record<Language, PageEditionsWords>> = { fi, sv, en }
