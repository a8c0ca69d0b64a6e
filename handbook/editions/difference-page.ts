// What an edition changes, as one web page that needs nothing beside it.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import { serialiseDocument } from '#handbook/markup/serialise.ts'
import { areaName } from '#handbook/model/areas.ts'
import { editionTitle } from '#handbook/model/edition-names.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import { differenceTexts } from './difference-texts.ts'
import { differenceWords, type DifferenceWords } from './difference-words.ts'
import {
  isAsNational,
  type EditionDifferences,
  type ImprintDifference,
  type PageDifference,
} from './differences.ts'
import { differenceStyle } from './difference-style.ts'

/** The page, in the language of the book. The same differences give the same bytes. */
export function differencePage(differences: EditionDifferences): string {
  const { handbook } = differences
  const words = differenceWords(handbook.language)
  const title = words.title(nameOf(differences.edition, handbook.language))
  const main = element(
    'main',
    {},
    element('p', { class: 'book' }, handbook.title.trim() === '' ? words.untitled : handbook.title),
    element('h1', {}, title),
    about(differences, words),
    isAsNational(differences) ? element('p', { class: 'none' }, words.none) : sections(differences, words),
  )
  return serialiseDocument(
    element(
      'html',
      { lang: languageOf(handbook.language) },
      head(`${title} – ${handbook.title}`),
      element('body', {}, main),
    ),
  )
}

function languageOf(language: string): Language {
  const [main] = language.toLowerCase().split('-')
  return main === 'sv' || main === 'en' ? main : 'fi'
}

function nameOf(edition: EditionDifferences['edition'], language: string): string {
  return editionTitle(edition, languageOf(language))
}

function head(title: string): MarkupElement {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    }),
    element('title', {}, title),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'generator', content: 'Opaskirja' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('style', {}, differenceStyle),
  )
}

function about({ edition, national, pages, handbook }: EditionDifferences, words: DifferenceWords): Child {
  const count = (kind: PageDifference['kind']): number => pages.filter((page) => page.kind === kind).length
  const area = edition.area === null ? null : `${words.area}: ${areaName(edition.area)}.`
  return [
    element(
      'p',
      {},
      words.about(nameOf(edition, handbook.language), nameOf(national, handbook.language)),
      area === null ? '' : ` ${area}`,
    ),
    element('p', {}, words.counts(count('leftOut'), count('replaced'), count('added'), count('changed'))),
  ]
}

function sections(differences: EditionDifferences, words: DifferenceWords): readonly Child[] {
  const { pages, variables, imprint } = differences
  return [
    section('sivut', words.pages, pageLists(pages, words)),
    section('tekstit', words.changed, differenceTexts(pages, words)),
    section('muuttujat', words.variables, variableTable(variables, differences, words)),
    section('tiedot', words.imprint, imprintTable(imprint, differences, words)),
  ]
}

function section(id: string, title: string, inside: Child): Child {
  if (inside === null) return null
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, title), inside)
}

function pageLists(pages: readonly PageDifference[], words: DifferenceWords): Child {
  const lists = (['leftOut', 'replaced', 'added'] as const).flatMap((kind) => {
    const of = pages.filter((page) => page.kind === kind)
    if (of.length === 0) return []
    return [
      element('h3', {}, words[kind]),
      element(
        'ul',
        {},
        of.map((page) => element('li', {}, pageLine(page, words))),
      ),
    ]
  })
  return lists.length === 0 ? null : lists
}

function pageLine(difference: PageDifference, words: DifferenceWords): Child {
  const title = difference.page.title.trim() || words.untitled
  if (difference.kind !== 'replaced') return title
  return [
    title,
    element('span', { class: 'by' }, ` – ${words.replacedBy(difference.by.title.trim() || words.untitled)}`),
  ]
}

function variableTable(
  variables: EditionDifferences['variables'],
  differences: EditionDifferences,
  words: DifferenceWords,
): Child {
  const rows = variables.map(({ name, national, own }) => ({
    name: name.trim() || words.untitled,
    national,
    own,
  }))
  return table(words.variables, words.variable, rows, differences, words)
}

function imprintTable(
  imprint: readonly ImprintDifference[],
  differences: EditionDifferences,
  words: DifferenceWords,
): Child {
  const rows = imprint.map(({ name, national, own }) => ({ name: factName(name, words), national, own }))
  return table(words.imprint, words.fact, rows, differences, words)
}

function factName(name: string, { imprintNames, languages }: DifferenceWords): string {
  const [fact = '', language] = name.split(':') as [
    keyof typeof imprintNames,
    keyof typeof languages | undefined,
  ]
  const told = imprintNames[fact as keyof typeof imprintNames] ?? name
  return language === undefined ? told : `${told} ${languages[language]}`
}

function table(
  caption: string,
  first: string,
  rows: readonly ImprintDifference[],
  { edition, national, handbook }: EditionDifferences,
  words: DifferenceWords,
): Child {
  if (rows.length === 0) return null
  const head = [first, nameOf(national, handbook.language), nameOf(edition, handbook.language)]
  const value = (text: string): MarkupElement =>
    text === '' ? element('td', { class: 'empty' }, words.notGiven) : element('td', {}, text)
  return element(
    'table',
    {},
    element('caption', { class: 'unseen' }, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        head.map((text) => element('th', { scope: 'col' }, text)),
      ),
    ),
    element(
      'tbody',
      {},
      rows.map(({ name, national: before, own }) =>
        element('tr', {}, element('th', { scope: 'row' }, name), value(before), value(own)),
      ),
    ),
  )
}
