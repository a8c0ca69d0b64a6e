// The words of a difference report, by the language of the book.
import type { BlockKind } from '#handbook/model/content.ts'
import type { BlockForm } from '#handbook/history/block-form.ts'
import type { ImprintText } from '#handbook/model/edition-plan.ts'

/** What a report says in one language. */
export type DifferenceWords = {
  readonly title: (edition: string) => string
  /** `national` and `edition` are names: what is compared with what. */
  readonly about: (edition: string, national: string) => string
  readonly area: string
  readonly none: string
  readonly pages: string
  readonly leftOut: string
  readonly added: string
  readonly replaced: string
  readonly replacedBy: (title: string) => string
  readonly changed: string
  readonly counts: (leftOut: number, replaced: number, added: number, changed: number) => string
  readonly titleChanged: string
  readonly variables: string
  readonly variable: string
  readonly imprint: string
  readonly fact: string
  readonly notGiven: string
  readonly blockAdded: string
  readonly blockRemoved: string
  readonly blockChanged: string
  readonly forms: Readonly<Record<Exclude<BlockForm['type'], 'text'> | BlockKind, string>>
  readonly untitled: string
  readonly imprintNames: Readonly<Record<ImprintText | 'logos' | 'abstract' | 'keywords', string>>
  readonly languages: Readonly<Record<'fi' | 'sv' | 'en', string>>
}

const fi: DifferenceWords = {
  title: (edition) => `Mitä painos muuttaa: ${edition}`,
  about: (edition, national) => `Painosta ”${edition}” on verrattu painokseen ”${national}”.`,
  area: 'Alue',
  none: 'Painos on sanasta sanaan sama kuin valtakunnallinen.',
  pages: 'Sivut',
  leftOut: 'Jätetty pois',
  added: 'Vain tässä painoksessa',
  replaced: 'Korvattu toisella',
  replacedBy: (title) => `tilalla ${title}`,
  changed: 'Muuttunut teksti',
  counts: (leftOut, replaced, added, changed) =>
    `Pois jätettyjä sivuja ${leftOut}, korvattuja ${replaced}, lisättyjä ${added}, muuttuneita ${changed}.`,
  titleChanged: 'Otsikko',
  variables: 'Muuttujat',
  variable: 'Muuttuja',
  imprint: 'Julkaisutiedot',
  fact: 'Tieto',
  notGiven: 'ei annettu',
  blockAdded: 'Vain tässä painoksessa',
  blockRemoved: 'Ei tässä painoksessa',
  blockChanged: 'Muuttunut',
  forms: {
    text: 'kappale',
    h1: 'otsikko 1',
    h2: 'otsikko 2',
    h3: 'otsikko 3',
    h4: 'otsikko 4',
    bullet: 'luettelon kohta',
    ordered: 'numeroitu kohta',
    continuation: 'luettelon jatko',
    quote: 'lainaus',
    table: 'taulukko',
    figure: 'kuva',
    callout: 'nosto',
    lawQuotation: 'lakilainaus',
    unknown: 'uudemman version sisältöä',
  },
  untitled: 'Nimetön',
  imprintNames: {
    publisher: 'Julkaisija',
    funder: 'Rahoittaja',
    funderNote: 'Rahoittajan teksti',
    licence: 'Lisenssi',
    series: 'Sarja',
    seriesNumber: 'Sarjan numero',
    isbnPrint: 'ISBN (painettu)',
    isbnOnline: 'ISBN (verkkojulkaisu)',
    issn: 'ISSN',
    urn: 'URN',
    place: 'Julkaisupaikka',
    year: 'Julkaisuvuosi',
    editors: 'Toimittajat',
    authors: 'Tekijät',
    feedback: 'Palautteen osoite',
    logos: 'Logot',
    abstract: 'Tiivistelmä',
    keywords: 'Asiasanat',
  },
  languages: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
}

const sv: DifferenceWords = {
  title: (edition) => `Vad upplagan ändrar: ${edition}`,
  about: (edition, national) => `Upplagan ”${edition}” har jämförts med upplagan ”${national}”.`,
  area: 'Område',
  none: 'Upplagan är ord för ord densamma som den nationella.',
  pages: 'Sidor',
  leftOut: 'Utelämnade',
  added: 'Endast i denna upplaga',
  replaced: 'Ersatta',
  replacedBy: (title) => `ersatt av ${title}`,
  changed: 'Ändrad text',
  counts: (leftOut, replaced, added, changed) =>
    `Utelämnade sidor ${leftOut}, ersatta ${replaced}, tillagda ${added}, ändrade ${changed}.`,
  titleChanged: 'Rubrik',
  variables: 'Variabler',
  variable: 'Variabel',
  imprint: 'Publikationsuppgifter',
  fact: 'Uppgift',
  notGiven: 'inte angiven',
  blockAdded: 'Endast i denna upplaga',
  blockRemoved: 'Inte i denna upplaga',
  blockChanged: 'Ändrad',
  forms: {
    text: 'stycke',
    h1: 'rubrik 1',
    h2: 'rubrik 2',
    h3: 'rubrik 3',
    h4: 'rubrik 4',
    bullet: 'punkt i lista',
    ordered: 'numrerad punkt',
    continuation: 'fortsättning på punkt',
    quote: 'citat',
    table: 'tabell',
    figure: 'bild',
    callout: 'faktaruta',
    lawQuotation: 'lagcitat',
    unknown: 'innehåll från en nyare version',
  },
  untitled: 'Utan namn',
  imprintNames: {
    publisher: 'Utgivare',
    funder: 'Finansiär',
    funderNote: 'Finansiärens text',
    licence: 'Licens',
    series: 'Serie',
    seriesNumber: 'Nummer i serien',
    isbnPrint: 'ISBN (tryckt)',
    isbnOnline: 'ISBN (webbpublikation)',
    issn: 'ISSN',
    urn: 'URN',
    place: 'Utgivningsort',
    year: 'Utgivningsår',
    editors: 'Redaktörer',
    authors: 'Författare',
    feedback: 'Adress för respons',
    logos: 'Logotyper',
    abstract: 'Sammandrag',
    keywords: 'Nyckelord',
  },
  languages: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
}

const en: DifferenceWords = {
  title: (edition) => `What the edition changes: ${edition}`,
  about: (edition, national) => `The edition “${edition}” was compared with the edition “${national}”.`,
  area: 'Area',
  none: 'The edition is word for word the same as the national one.',
  pages: 'Pages',
  leftOut: 'Left out',
  added: 'Only in this edition',
  replaced: 'Replaced',
  replacedBy: (title) => `replaced by ${title}`,
  changed: 'Changed text',
  counts: (leftOut, replaced, added, changed) =>
    `Pages left out ${leftOut}, replaced ${replaced}, added ${added}, changed ${changed}.`,
  titleChanged: 'Title',
  variables: 'Variables',
  variable: 'Variable',
  imprint: 'Imprint',
  fact: 'Fact',
  notGiven: 'not given',
  blockAdded: 'Only in this edition',
  blockRemoved: 'Not in this edition',
  blockChanged: 'Changed',
  forms: {
    text: 'paragraph',
    h1: 'heading 1',
    h2: 'heading 2',
    h3: 'heading 3',
    h4: 'heading 4',
    bullet: 'list item',
    ordered: 'numbered item',
    continuation: 'continued item',
    quote: 'quotation',
    table: 'table',
    figure: 'figure',
    callout: 'callout',
    lawQuotation: 'law quotation',
    unknown: 'content of a newer version',
  },
  untitled: 'Untitled',
  imprintNames: {
    publisher: 'Publisher',
    funder: 'Funder',
    funderNote: 'The funder’s wording',
    licence: 'Licence',
    series: 'Series',
    seriesNumber: 'Number in the series',
    isbnPrint: 'ISBN (print)',
    isbnOnline: 'ISBN (online)',
    issn: 'ISSN',
    urn: 'URN',
    place: 'Place of publication',
    year: 'Year of publication',
    editors: 'Editors',
    authors: 'Authors',
    feedback: 'Address for feedback',
    logos: 'Logos',
    abstract: 'Abstract',
    keywords: 'Keywords',
  },
  languages: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
}

const byLanguage: Readonly<Record<string, DifferenceWords>> = { fi, sv, en }

/** The words for a book in `language` (a BCP 47 tag); Finnish where we have none in it. */
export function differenceWords(language: string): DifferenceWords {
  return byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? fi
}
