// What is known of a practice, as terms with their values.
import type { Organisation } from '#handbook/model/handbook.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { PracticePart } from './edition.ts'
import type { PublishedWords } from './words.ts'

/** One value of a term; `isFinnish` where it is so in a book of any language, as names of areas are. */
export type TermValue = { readonly text: string; readonly href: string | null; readonly isFinnish: boolean }
export type PracticeTerm = { readonly term: string; readonly values: readonly TermValue[] }

/** The terms of which something is given, in the order in which books tell them. */
export function practiceTerms(
  { facts, areaNames }: PracticePart,
  words: PublishedWords,
): readonly PracticeTerm[] {
  const terms: readonly PracticeTerm[] = [
    plain(words.place, [facts.place]),
    {
      term: words.areas,
      values: areaNames.map((text) => ({ text, href: null, isFinnish: true })),
    },
    plain(
      words.organisation,
      facts.organisations.map((each) => organisationName(each, words)),
    ),
    plain(words.project, [facts.project]),
    plain(words.practiceFunder, facts.funders),
    plain(words.stage, facts.stage === 'unknown' ? [] : [words.stages[facts.stage]]),
    plain(words.targetGroups, facts.targetGroups),
    plain(words.services, facts.services),
    plain(words.methods, facts.methods),
    plain(words.period, [facts.period]),
    { term: words.keywords, values: facts.keywords.flatMap(({ label, uri }) => linked(label, uri)) },
    { term: words.sources, values: facts.sources.flatMap(({ title, url }) => linked(title, url)) },
  ]
  return terms.filter(({ values }) => values.length > 0)
}

/** An organisation by its name then and, where it has changed, now. */
export function organisationName({ then, now }: Organisation, words: PublishedWords): string {
  if (now.trim() === '' || now === then) return then
  return then.trim() === '' ? now : `${then} (${words.nowCalled(now)})`
}

function plain(term: string, texts: readonly string[]): PracticeTerm {
  const given = texts.filter((text) => text.trim() !== '')
  return { term, values: given.map((text) => ({ text, href: null, isFinnish: false })) }
}

function linked(text: string, address: string): readonly TermValue[] {
  const href = safeAddress(address)
  const shown = text.trim() === '' ? (href ?? '') : text
  return shown === '' ? [] : [{ text: shown, href, isFinnish: false }]
}
