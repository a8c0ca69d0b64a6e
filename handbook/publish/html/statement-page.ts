// The accessibility statement of an HTML edition, made of what was truly checked.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import { findingText } from '#handbook/model/finding-words/finding-words.ts'
import { languages, type Language } from '#handbook/model/failure-words.ts'
import type { Finding, Rule } from '#handbook/model/finding.ts'
import { bookDate } from '../book-date.ts'
import { openFaults, type CheckedBook, type CheckedThing } from './accessibility-rules.ts'
import { titleOr, type BookPage } from './book-page.ts'
import { feedbackLine } from './feedback.ts'
import { sidePage } from './frame.ts'
import { addressOf } from './links.ts'
import { authorityAddress, statementWords, type StatementWords } from './statement-words.ts'

/** The page. `checked` is what the checks found in this edition, or null when none was made. */
export function statementPage(checked: CheckedBook | null, page: BookPage): string {
  const words = statementWords(page.language)
  const { facts, imprint } = page.edition
  const heading = (text: string): MarkupElement => element('h2', {}, text)
  const content = [
    element('p', {}, words.about(titleOr(facts.title, page.around), imprint.publisher.trim())),
    element('p', {}, words.law),
    heading(words.stateHeading),
    element('p', {}, stateOf(checked, words)),
    ...(checked === null ? [] : checkedMarkup(checked, words, page)),
    heading(words.notCheckedHeading),
    listOf(words.notChecked),
    heading(words.feedbackHeading),
    element('p', {}, words.feedback),
    feedbackLine(page),
    heading(words.authorityHeading),
    element('p', {}, words.authority, ' ', element('a', { href: authorityAddress }, words.authorityName)),
  ]
  return sidePage(page.around.sidePages.accessibility, content, page)
}

function stateOf(checked: CheckedBook | null, words: StatementWords): string {
  if (checked === null) return words.unchecked
  return openFaults(checked).size === 0 ? words.sound : words.partly
}

function checkedMarkup(checked: CheckedBook, words: StatementWords, page: BookPage): readonly Child[] {
  const things = Object.keys(words.checked) as CheckedThing[]
  const open = [...openFaults(checked)].map(([rule, findings]) => faultMarkup(rule, findings, words, page))
  return [
    element('h2', {}, words.checkedHeading),
    element('p', {}, words.checkedOn(bookDate(checked.at, page.language))),
    listOf(things.map((thing) => words.checked[thing])),
    element('p', {}, words.pages),
    open.length === 0 ? null : element('h2', {}, words.openHeading),
    open.length === 0 ? null : element('ul', {}, open),
  ]
}

/** What is wrong, in how many places, and the pages where they are. */
function faultMarkup(
  rule: Rule,
  findings: readonly Finding[],
  words: StatementWords,
  page: BookPage,
): MarkupElement {
  const [what = ''] = findingText(rule, tongueOf(page.language)).split(/(?<=\.)\s/)
  const pages = new Map(findings.map(({ document, title }) => [document, title]))
  const links = [...pages].flatMap(([document, title]) => {
    const href = document === '' ? null : addressOf({ part: document, anchor: null }, page)
    return href === null ? [] : [element('li', {}, element('a', { href }, titleOr(title, page.around)))]
  })
  const inside = links.length === 0 ? null : element('ul', {}, links)
  return element('li', {}, element('p', {}, `${what} (${words.places(findings.length)})`), inside)
}

function tongueOf(language: string): Language {
  return languages.find((each) => each === language.toLowerCase().split('-')[0]) ?? 'fi'
}

function listOf(items: readonly string[]): MarkupElement {
  return element(
    'ul',
    {},
    items.map((item) => element('li', {}, item)),
  )
}
