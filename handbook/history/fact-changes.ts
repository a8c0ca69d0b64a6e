// What became of a practice's facts, by name.
import { noFacts, type PracticeFacts } from '#handbook/model/handbook.ts'

/**
 * A fact that differs, with its values before and after. Areas, stage and review state are given by
 * their codes, everything else as people wrote it; not given is an empty list.
 */
export type FactChange = {
  readonly fact: keyof PracticeFacts
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The facts that differ; null stands for a practice that is not there. */
export function factChanges(
  before: PracticeFacts | null,
  after: PracticeFacts | null,
): readonly FactChange[] {
  const names = Object.keys(noFacts) as readonly (keyof PracticeFacts)[]
  return names
    .map((fact) => ({ fact, before: valuesOf(before, fact), after: valuesOf(after, fact) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}

function valuesOf(facts: PracticeFacts | null, name: keyof PracticeFacts): readonly string[] {
  if (facts === null) return []
  switch (name) {
    case 'organisations':
      return facts.organisations.map(({ then, now }) => joined(then, now))
    case 'keywords':
      return facts.keywords.map(({ label, uri }) => joined(label, uri))
    case 'sources':
      return facts.sources.map(({ title, url }) => joined(title, url))
    case 'attachments':
      return facts.attachments.map(({ title, file }) => joined(title, file))
    default:
      return [facts[name]].flat().filter((value) => value !== '')
  }
}

function joined(main: string, more: string): string {
  return more === '' ? main : `${main} (${more})`
}
