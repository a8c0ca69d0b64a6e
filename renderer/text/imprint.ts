// The words of the imprint of an edition: its fields, its abstract and its logos.
import type { Language } from '#handbook/model/failure-words.ts'
import type { ImprintText } from '#handbook/model/edition-plan.ts'
import type { NumberState } from '#handbook/model/publication-numbers.ts'

/** A wrongly typed number: what is wrong with it. */
export type NumberTrouble = Exclude<NumberState, 'empty' | 'right'>

/** The words of the imprint in one language. */
export type ImprintWords = {
  readonly fields: Readonly<Record<ImprintText, string>>
  readonly hints: Readonly<Partial<Record<ImprintText, string>>>
  readonly troubles: Readonly<Record<'isbn' | 'issn' | 'urn', Readonly<Record<NumberTrouble, string>>>>
  readonly ofBook: (value: string) => string
  readonly abstract: string
  readonly keywords: string
  readonly languages: Readonly<Record<'fi' | 'sv' | 'en', string>>
  readonly logos: string
  readonly logosAbout: string
  readonly addLogo: string
  readonly logoName: (number: number) => string
  readonly removeLogo: (name: string) => string
}

const fi: ImprintWords = {
  fields: {
    publisher: 'Julkaisija',
    funder: 'Rahoittaja',
    funderNote: 'Rahoittajan teksti',
    licence: 'Lisenssi',
    series: 'Sarja',
    seriesNumber: 'Numero sarjassa',
    isbnPrint: 'ISBN, painettu',
    isbnOnline: 'ISBN, verkkojulkaisu',
    issn: 'ISSN',
    urn: 'URN',
    place: 'Julkaisupaikka',
    year: 'Julkaisuvuosi',
    editors: 'Toimittajat',
    authors: 'Tekijät',
    feedback: 'Palautteen osoite',
  },
  hints: {
    funderNote: 'Esimerkiksi: Euroopan unionin osarahoittama',
    feedback: 'Viraston sähköposti tai verkko-osoite, ei yksittäisen ihmisen.',
    authors: 'Nimet pilkulla erotettuina.',
    editors: 'Nimet pilkulla erotettuina.',
  },
  troubles: {
    isbn: {
      otherForm: 'ISBN-tunnuksessa on 13 numeroa: 978-…',
      wrongDigit: 'Tarkistusnumero ei täsmää. Katso tunnus uudelleen.',
    },
    issn: {
      otherForm: 'ISSN-tunnuksessa on kahdeksan merkkiä: 1234-5678',
      wrongDigit: 'Tarkistusmerkki ei täsmää. Katso tunnus uudelleen.',
    },
    urn: {
      otherForm: 'URN-tunnus alkaa URN:ISBN: tai URN:NBN:fi',
      wrongDigit: 'Tunnuksen ISBN ei täsmää. Katso tunnus uudelleen.',
    },
  },
  ofBook: (value) => `Tyhjänä käytetään kirjan tietoa: ${value}`,
  abstract: 'Tiivistelmä',
  keywords: 'Asiasanat',
  languages: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  logos: 'Logot',
  logosAbout: 'Logot painetaan nimiösivun alareunaan. Nimi luetaan ääneen kuvan sijasta.',
  addLogo: 'Lisää logo…',
  logoName: (number) => `Logon ${number} omistaja`,
  removeLogo: (name) => `Poista logo ${name}`,
}

const sv: ImprintWords = {
  fields: {
    publisher: 'Utgivare',
    funder: 'Finansiär',
    funderNote: 'Finansiärens text',
    licence: 'Licens',
    series: 'Serie',
    seriesNumber: 'Nummer i serien',
    isbnPrint: 'ISBN, tryckt',
    isbnOnline: 'ISBN, webbpublikation',
    issn: 'ISSN',
    urn: 'URN',
    place: 'Utgivningsort',
    year: 'Utgivningsår',
    editors: 'Redaktörer',
    authors: 'Författare',
    feedback: 'Adress för respons',
  },
  hints: {
    funderNote: 'Till exempel: Medfinansieras av Europeiska unionen',
    feedback: 'Myndighetens e-post eller webbadress, inte en enskild persons.',
    authors: 'Namnen åtskilda med komma.',
    editors: 'Namnen åtskilda med komma.',
  },
  troubles: {
    isbn: {
      otherForm: 'Ett ISBN har 13 siffror: 978-…',
      wrongDigit: 'Kontrollsiffran stämmer inte. Kontrollera numret.',
    },
    issn: {
      otherForm: 'Ett ISSN har åtta tecken: 1234-5678',
      wrongDigit: 'Kontrolltecknet stämmer inte. Kontrollera numret.',
    },
    urn: {
      otherForm: 'En URN börjar med URN:ISBN: eller URN:NBN:fi',
      wrongDigit: 'ISBN-numret i URN stämmer inte. Kontrollera det.',
    },
  },
  ofBook: (value) => `När fältet är tomt används bokens uppgift: ${value}`,
  abstract: 'Sammandrag',
  keywords: 'Nyckelord',
  languages: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  logos: 'Logotyper',
  logosAbout: 'Logotyperna trycks längst ned på titelsidan. Namnet läses upp i stället för bilden.',
  addLogo: 'Lägg till logotyp…',
  logoName: (number) => `Ägare till logotyp ${number}`,
  removeLogo: (name) => `Ta bort logotypen ${name}`,
}

const en: ImprintWords = {
  fields: {
    publisher: 'Publisher',
    funder: 'Funder',
    funderNote: 'The funder’s wording',
    licence: 'Licence',
    series: 'Series',
    seriesNumber: 'Number in the series',
    isbnPrint: 'ISBN, print',
    isbnOnline: 'ISBN, online',
    issn: 'ISSN',
    urn: 'URN',
    place: 'Place of publication',
    year: 'Year of publication',
    editors: 'Editors',
    authors: 'Authors',
    feedback: 'Address for feedback',
  },
  hints: {
    funderNote: 'For example: Co-funded by the European Union',
    feedback: 'The e-mail or web address of an office, not of one person.',
    authors: 'Names with commas between them.',
    editors: 'Names with commas between them.',
  },
  troubles: {
    isbn: {
      otherForm: 'An ISBN has 13 digits: 978-…',
      wrongDigit: 'The check digit does not fit. Look at the number again.',
    },
    issn: {
      otherForm: 'An ISSN has eight characters: 1234-5678',
      wrongDigit: 'The check character does not fit. Look at the number again.',
    },
    urn: {
      otherForm: 'A URN begins with URN:ISBN: or URN:NBN:fi',
      wrongDigit: 'The ISBN in the URN does not fit. Look at it again.',
    },
  },
  ofBook: (value) => `When empty, that of the book is used: ${value}`,
  abstract: 'Abstract',
  keywords: 'Keywords',
  languages: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
  logos: 'Logos',
  logosAbout:
    'Logos are printed at the foot of the title page. The name is read aloud in place of the picture.',
  addLogo: 'Add logo…',
  logoName: (number) => `Owner of logo ${number}`,
  removeLogo: (name) => `Remove the logo ${name}`,
}

/** The words of the imprint by language. */
export const imprintWords: Readonly<Record<Language, ImprintWords>> = { fi, sv, en }
