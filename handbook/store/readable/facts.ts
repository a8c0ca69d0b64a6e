// What is said of a practice, as a list of terms in its readable copy.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import { areaName } from '#handbook/model/areas.ts'
import { noFacts, type PracticeFacts } from '#handbook/model/handbook.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { dayIn } from './containers.ts'
import { showsExactly } from './whitespace.ts'
import { factNames, type FactName, type ReadableWords } from './words.ts'

/**
 * The facts that are given, as a `dl`, or null when none is. Each `dd` names its fact in `data-fact`;
 * codes and parts that the words do not show exactly stand in further data attributes.
 */
export function factsMarkup(facts: PracticeFacts, words: ReadableWords): MarkupElement | null {
  const entries = factNames.flatMap((name): readonly Markup[] => {
    const told = factMarkup(name, facts, words)
    return told.length === 0 ? [] : [element('dt', {}, words.facts[name]), ...told]
  })
  return entries.length === 0 ? null : element('dl', {}, entries)
}

function factMarkup(name: FactName, facts: PracticeFacts, words: ReadableWords): readonly Markup[] {
  switch (name) {
    case 'areas':
      return facts.areas.map((code) => told(name, areaName(code), { code }))
    case 'organisations':
      return facts.organisations.map(({ then, now }) =>
        told(name, now === '' ? then : `${then} (${words.now} ${now})`, { then, now }),
      )
    case 'keywords':
      return facts.keywords.map(({ label, uri }) => told(name, linked(label, uri), { label, uri }))
    case 'sources':
      return facts.sources.map(({ title, url }) => told(name, linked(title, url), { title, url }))
    case 'attachments':
      return facts.attachments.map(({ title, file, field }) =>
        told(name, title, { file, title, under: field }),
      )
    case 'funders':
    case 'targetGroups':
    case 'services':
    case 'methods':
      return facts[name].map((text) => told(name, text, exactly(text)))
    default:
      return facts[name] === noFacts[name]
        ? []
        : [told(name, choice(name, facts, words), codeOf(name, facts))]
  }
}

type OneFact = 'place' | 'project' | 'period' | 'stage' | 'plainSummary' | 'checkBy' | 'review'

function choice(name: OneFact, facts: PracticeFacts, words: ReadableWords): string {
  if (name === 'stage') return words.stages[facts.stage]
  if (name === 'review') return words.reviews[facts.review]
  return name === 'checkBy' ? dayIn(facts.checkBy) : facts[name]
}

function codeOf(name: OneFact, facts: PracticeFacts): Readonly<Record<string, string>> {
  return name === 'stage' || name === 'review' || name === 'checkBy'
    ? { code: facts[name] }
    : exactly(facts[name])
}

function exactly(text: string): Readonly<Record<string, string>> {
  return showsExactly(text) ? {} : { text }
}

function told(name: FactName, text: Markup, parts: Readonly<Record<string, string>> = {}): MarkupElement {
  const data = Object.entries(parts).map(([part, value]) => [`data-${part}`, value] as const)
  return element('dd', { 'data-fact': name, ...Object.fromEntries(data) }, text)
}

function linked(text: string, address: string): Markup {
  const href = safeAddress(address)
  return href === null ? text : element('a', { href }, text === '' ? href : text)
}
