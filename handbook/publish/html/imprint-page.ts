// The page that tells of the publication: imprint, abstracts, logos.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import type { Translated } from '#handbook/model/translated.ts'
import type { Imprint } from '#handbook/model/edition-plan.ts'
import { imprintFacts } from '../imprint-facts.ts'
import { titleOr, type BookPage } from './book-page.ts'
import { sidePage, updatedMarkup } from './frame.ts'

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
  const facts = imprintFacts(page.edition.imprint)
  if (facts.length === 0) return null
  const terms = facts.flatMap(({ name, values }) => [
    element('dt', {}, page.words.imprint[name]),
    ...values.map(({ text, href }) => element('dd', {}, href === null ? text : element('a', { href }, text))),
  ])
  return element('dl', { class: 'imprint-facts' }, terms)
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
