// The entries of the book's lists as a list shows them: a name, what else is to be told, in alphabetical order.
import { sourceLabel, searchSources } from '#handbook/citations/source-label.ts'
import type { BibliographyEntry, GlossaryEntry, Variable } from '#handbook/model/book-lists.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import type { Translated } from '#handbook/model/translated.ts'

/** One line of a list; `name` is empty while the entry has none. */
export type Entry = { readonly id: string; readonly name: string; readonly note: string }

/** The sources that a search finds. */
export function sourceEntries(sources: readonly BibliographyEntry[], sought: string): readonly Entry[] {
  return inOrder(
    searchSources(sources, sought).map(({ id, item }) => ({ id, name: sourceLabel(item), note: '' })),
  )
}

/** The terms whose words or meaning hold what is sought. */
export function termEntries(glossary: readonly GlossaryEntry[], sought: string): readonly Entry[] {
  const found = glossary.filter(({ term, definition }) =>
    holds([...textsOf(term), ...textsOf(definition)], sought),
  )
  return inOrder(
    found.map(({ id, term, definition }) => {
      const [name = '', ...others] = textsOf(term)
      return { id, name, note: [others.join(', '), textsOf(definition)[0] ?? ''].filter(isThere).join(' – ') }
    }),
  )
}

/** The variables whose name or values hold what is sought; the note tells the values. */
export function variableEntries(
  variables: readonly Variable[],
  sought: string,
  editionName: (id: EditionId) => string,
): readonly Entry[] {
  const found = variables.filter(({ name, value, values }) =>
    holds([name, value, ...Object.values(values)], sought),
  )
  return inOrder(
    found.map(({ id, name, value, values }) => {
      const own = Object.entries(values).map(([edition, text]) => `${editionName(edition)}: ${text}`)
      return { id, name, note: [value, ...own].filter(isThere).join(' · ') }
    }),
  )
}

/** True when one of the texts holds what is sought, letters' size aside. */
export function holds(texts: readonly string[], sought: string): boolean {
  const wanted = sought.trim().toLocaleLowerCase('fi')
  return texts.some((text) => text.toLocaleLowerCase('fi').includes(wanted))
}

function textsOf({ fi, sv, en }: Translated): readonly string[] {
  return [fi, sv, en].filter(isThere)
}

function isThere(text: string): boolean {
  return text.trim() !== ''
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const { compare } = new Intl.Collator('fi')
  return [...entries].sort((a, b) => compare(a.name, b.name))
}
