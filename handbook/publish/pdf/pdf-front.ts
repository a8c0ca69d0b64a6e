// What stands before the contents of the printed book: the title page, the imprint, the documentation pages.
import type { Translated } from '#handbook/model/translated.ts'
import { bookDate } from '#handbook/publish/book-date.ts'
import type { Edition } from '#handbook/publish/edition.ts'
import { publishedWords } from '#handbook/publish/words.ts'
import type { PdfFact, PdfFront, PdfImprint, PdfLanguage, PdfLeaf, PdfLogo, PdfWords } from './pdf-json.ts'
import { linkedWords, plainWords } from './pdf-line.ts'
import { logoWidth, type PrintImage } from './print-image.ts'
import { printWords } from './print-words.ts'
import { printableText } from './printable-text.ts'
import { safeLanguage } from './safe-language.ts'

type Images = ReadonlyMap<string, PrintImage>

const leafLanguages: readonly (keyof Translated)[] = ['fi', 'sv', 'en']

/** The pages before the contents; what nothing is given for is left out. */
export function frontOf(edition: Edition, images: Images): PdfFront {
  return {
    edition: clean(edition.title),
    cover: coverFacts(edition),
    imprint: imprintOf(edition, images),
    leaves: leafLanguages.flatMap((language) => leafOf(edition, language)),
  }
}

function clean(text: string): string {
  return printableText(text.trim())
}

/** A fact with the values that are given, or nothing when none is. */
export function fact(term: string, ...values: readonly (PdfWords | string)[]): readonly PdfFact[] {
  const given = values
    .map((value) => (typeof value === 'string' ? plainWords(value.trim()) : value))
    .filter(({ text }) => text !== '')
  return given.length === 0 ? [] : [{ term, values: given.map((value) => [value]) }]
}

function coverFacts(edition: Edition): readonly PdfFact[] {
  const { imprint, facts } = edition
  const words = publishedWords(facts.language)
  return [
    ...fact(words.publisher, imprint.publisher),
    ...fact(words.funder, imprint.funder),
    ...fact(words.imprint.series, seriesOf(edition)),
    ...updatedFact(edition, facts.language),
  ]
}

/** The day of the latest edit, told in `language`. */
function updatedFact({ updated }: Edition, language: string): readonly PdfFact[] {
  const day = updated > 0 ? bookDate(updated, language) : ''
  return fact(publishedWords(language).contentUpdated, day)
}

function seriesOf({ imprint }: Edition): string {
  return joined([imprint.series, imprint.seriesNumber], ' ')
}

function joined(texts: readonly string[], between: string): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(between)
}

/** The imprint, or null when there is nothing to tell that the title page does not. */
function imprintOf(edition: Edition, images: Images): PdfImprint | null {
  const { facts, imprint, title } = edition
  const told = [...factsOf(edition, facts.language), ...updatedFact(edition, facts.language)]
  const logos = logosOf(edition, images)
  const more = told.length + logos.length > coverFacts(edition).length || imprint.funderNote.trim() !== ''
  if (!more) return null
  return {
    heading: publishedWords(facts.language).aboutPublication,
    name: clean(joined([facts.title, facts.subtitle, title], '. ')),
    facts: told,
    logos,
  }
}

/** The facts of the imprint, named in `language`, in the order in which publications tell them. */
function factsOf(edition: Edition, language: string): readonly PdfFact[] {
  const { imprint } = edition
  const words = publishedWords(language)
  const { seriesAndNumber, placeAndYear } = printWords(language)
  return [
    ...fact(words.imprint.authors, imprint.authors),
    ...fact(words.imprint.editors, imprint.editors),
    ...fact(words.imprint.publisher, imprint.publisher),
    ...fact(seriesAndNumber, seriesOf(edition)),
    ...fact(placeAndYear, joined([imprint.place, imprint.year], ' ')),
    ...fact(words.imprint.isbnPrint, imprint.isbnPrint),
    ...fact(words.imprint.isbnOnline, imprint.isbnOnline),
    ...fact(words.imprint.issn, imprint.issn),
    ...fact(words.imprint.urn, urnOf(imprint.urn.trim())),
    ...fact(words.imprint.funder, imprint.funder, imprint.funderNote),
    ...fact(words.imprint.licence, imprint.licence),
    ...fact(words.imprint.feedback, feedbackOf(imprint.feedback.trim())),
  ]
}

/** Finland's national resolver answers for every URN that its publishers give. */
function urnOf(urn: string): PdfWords {
  return linkedWords(urn, /^urn:/i.test(urn) ? `https://urn.fi/${urn}` : urn)
}

/** An address for feedback: one of e-mail or of the web as a link. */
export function feedbackOf(address: string): PdfWords {
  return linkedWords(address, /^[^\s@]+@[^\s@]+$/u.test(address) ? `mailto:${address}` : address)
}

/** The pictures of the logo line that could be read and have a name. */
export function logosOf({ imprint }: Edition, images: Images): readonly PdfLogo[] {
  return imprint.logos.flatMap(({ file, name }) => {
    const image = images.get(file)
    return image === undefined || name.trim() === ''
      ? []
      : [{ path: image.path, width: logoWidth(image), alt: clean(name) }]
  })
}

/** The documentation page in a language in which there is an abstract. */
function leafOf(edition: Edition, tongue: keyof Translated): readonly PdfLeaf[] {
  const { abstract, keywords } = edition.imprint
  const paragraphs = abstract[tongue].split('\n').map(clean)
  if (paragraphs.every((text) => text === '')) return []
  const language = safeLanguage(tongue) as PdfLanguage
  const words = publishedWords(tongue)
  const { leaf, publicationTitle } = printWords(tongue)
  const name = joined([edition.facts.title, edition.facts.subtitle, edition.title], '. ')
  const facts = [...fact(publicationTitle, name), ...factsOf(edition, tongue)]
  return [
    {
      language,
      heading: leaf,
      facts: [
        ...facts.map((each) => inLanguage(each, edition.facts.language, tongue)),
        ...updatedFact(edition, tongue),
        ...fact(words.keywords, keywords[tongue]),
      ],
      abstract: words.abstract,
      paragraphs: paragraphs.filter((text) => text !== ''),
    },
  ]
}

/** A fact whose values are in the language of the book, on a page in another. */
function inLanguage({ term, values }: PdfFact, language: string, around: string): PdfFact {
  const lang = safeLanguage(language)
  if (lang === null || lang.lang === around) return { term, values }
  return {
    term,
    values: values.map((line) => line.map((span) => (span.type === 'words' ? { ...span, lang } : span))),
  }
}
