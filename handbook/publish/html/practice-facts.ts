// What is known of a practice, as a list of terms.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import type { Organisation } from '#handbook/model/handbook.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { PracticePart } from '../edition.ts'
import type { PublishedWords } from '../words.ts'
import { finnish, type BookPage } from './book-page.ts'
import { idOf } from './links.ts'

/** The given facts of a practice under their own heading, or null when none is given. */
export function practiceFacts(part: PracticePart, page: BookPage): MarkupElement | null {
  const terms = termsOf(part, page).filter(([, values]) => values.length > 0)
  if (terms.length === 0) return null
  const list = terms.flatMap(([term, values]) => [
    element('dt', {}, term),
    ...values.map((value) => element('dd', {}, value)),
  ])
  return element(
    'section',
    { class: 'facts', 'aria-labelledby': idOf.facts },
    element('h2', { id: idOf.facts }, page.around.facts),
    element('dl', {}, list),
  )
}

function termsOf(
  { facts, areaNames }: PracticePart,
  { words, language }: BookPage,
): readonly (readonly [string, readonly Markup[]])[] {
  return [
    [words.place, given([facts.place])],
    [words.areas, areaNames.map((name) => finnish(name, language))],
    [words.organisation, given(facts.organisations.map((each) => organisationName(each, words)))],
    [words.project, given([facts.project])],
    [words.practiceFunder, given(facts.funders)],
    [words.stage, facts.stage === 'unknown' ? [] : [words.stages[facts.stage]]],
    [words.targetGroups, given(facts.targetGroups)],
    [words.services, given(facts.services)],
    [words.methods, given(facts.methods)],
    [words.period, given([facts.period])],
    [words.keywords, facts.keywords.flatMap(({ label, uri }) => linked(label, uri))],
    [words.sources, facts.sources.flatMap(({ title, url }) => linked(title, url))],
  ]
}

/** An organisation by its name then and, where it has changed, now. */
export function organisationName({ then, now }: Organisation, words: PublishedWords): string {
  if (now.trim() === '' || now === then) return then
  return then.trim() === '' ? now : `${then} (${words.nowCalled(now)})`
}

function given(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text.trim() !== '')
}

function linked(text: string, address: string): readonly Markup[] {
  const href = safeAddress(address)
  const shown = text.trim() === '' ? (href ?? '') : text
  if (shown === '') return []
  return [href === null ? shown : element('a', { href }, shown)]
}
