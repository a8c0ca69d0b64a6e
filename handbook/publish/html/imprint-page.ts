// The page that tells of the publication: imprint, abstracts, logos.
import { element, type Child, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import type { Translated } from '#handbook/model/book-lists.ts'
import type { Imprint, ImprintText } from '#handbook/model/edition-plan.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { titleOr, type BookPage } from './book-page.ts'
import { feedbackLink } from './feedback.ts'
import { sidePage, updatedMarkup } from './frame.ts'

/** The facts in the order in which publications tell them. */
const order = [
  ['publisher', 'editors', 'authors', 'series', 'seriesNumber', 'place', 'year'],
  ['isbnPrint', 'isbnOnline', 'issn', 'urn', 'funder', 'licence', 'feedback'],
].flat() as readonly Exclude<ImprintText, 'funderNote'>[]

/** The page of the imprint. */
export function imprintPage(page: BookPage): string {
  const content = [
    ...imprintMarkup(page),
    updatedMarkup(page.edition.updated, page),
    ...abstracts(page.edition.imprint, page, 'h2'),
  ]
  return sidePage(page.words.aboutPublication, content, page)
}

/** The book with its edition, the facts of its imprint and the line of logos. */
export function imprintMarkup(page: BookPage): readonly Child[] {
  const { facts, title } = page.edition
  const name = [titleOr(facts.title, page.around), facts.subtitle, title].filter((text) => text.trim() !== '')
  return [element('p', { class: 'name' }, name.join('. ')), factList(page), logos(page)]
}

function factList(page: BookPage): MarkupElement | null {
  const { imprint } = page.edition
  const given = order.filter((name) => imprint[name].trim() !== '')
  if (given.length === 0) return null
  const terms = given.flatMap((name) => [
    element('dt', {}, page.words.imprint[name]),
    ...valuesOf(name, imprint).map((value) => element('dd', {}, value)),
  ])
  return element('dl', { class: 'imprint-facts' }, terms)
}

function valuesOf(name: Exclude<ImprintText, 'funderNote'>, imprint: Imprint): readonly Markup[] {
  const text = imprint[name].trim()
  if (name === 'funder') return [text, imprint.funderNote.trim()].filter((each) => each !== '')
  if (name === 'feedback') return [feedbackLink(text)]
  const href = name === 'urn' ? safeAddress(urnAddress(text)) : null
  return [href === null ? text : element('a', { href }, text)]
}

/** Finland's national resolver answers for every URN that its publishers give. */
function urnAddress(urn: string): string {
  return /^urn:/i.test(urn) ? `https://urn.fi/${urn}` : urn
}

function logos({ edition, root }: BookPage): MarkupElement | null {
  const { logos: given } = edition.imprint
  if (given.length === 0) return null
  const images = given.map(({ file, name }) =>
    element('li', {}, element('img', { src: `${root}kuvat/${file}`, alt: name })),
  )
  return element('ul', { class: 'logos' }, images)
}

/** What the book is about, in each language in which it is told, with its subject words. */
export function abstracts(
  { abstract, keywords }: Pick<Imprint, 'abstract' | 'keywords'>,
  page: BookPage,
  heading: 'h2' | 'h3',
): readonly MarkupElement[] {
  const tongues: readonly (keyof Translated)[] = ['fi', 'sv', 'en']
  return tongues
    .filter((tongue) => abstract[tongue].trim() !== '')
    .map((tongue) => {
      const paragraphs = abstract[tongue].split('\n').filter((text) => text.trim() !== '')
      const words = keywords[tongue].trim()
      return element(
        'section',
        { lang: tongue },
        element(heading, {}, page.around.abstracts[tongue]),
        paragraphs.map((text) => element('p', {}, text)),
        words === '' ? null : element('p', { class: 'keywords' }, words),
      )
    })
}
