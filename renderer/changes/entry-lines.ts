// A changed entry of the book's lists in words: which list, what it is called, what was and is said of it.
import { readField } from '#handbook/citations/source-form.ts'
import { fieldsOf, kindOf, sourceKinds } from '#handbook/citations/source-kinds.ts'
import { sourceLabel } from '#handbook/citations/source-label.ts'
import type { EntryChange } from '#handbook/history/list-changes.ts'
import type { CslItem, GlossaryEntry, Variable } from '#handbook/model/book-lists.ts'
import { editionTitle } from '#handbook/model/edition-names.ts'
import { imprintTexts, type EditionPlan } from '#handbook/model/edition-plan.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import { areaNameIn } from '#renderer/text/area-names.ts'
import { listWords } from '#renderer/text/book-lists.ts'
import { editionWords } from '#renderer/text/editions.ts'
import { imprintWords } from '#renderer/text/imprint.ts'
import { listChangeWords } from '#renderer/text/list-changes.ts'
import { sourceWords } from '#renderer/text/sources.ts'

/** A fact by its name, with its value before and after; empty where it is not given. */
export type FactLine = { readonly name: string; readonly before: string; readonly after: string }

/** An entry in words. `event` says that it came or went; of what went no facts are told. */
export type EntryLine = {
  readonly list: string
  readonly name: string
  readonly event: string | null
  readonly facts: readonly FactLine[]
}

/** What is said of an entry, by name. */
type Facts = ReadonlyMap<string, string>

const languages = ['fi', 'sv', 'en'] as const

/** A change of the lists in words; `editionName` names editions, in `language`. */
export function entryLine(
  change: EntryChange,
  editionName: (id: string) => string,
  language: Language,
): EntryLine {
  const words = listChangeWords[language]
  const list = change.list === 'editions' ? words.editions : listWords[language].names[change.list]
  const { name, before, after } = toldOf(change, editionName, language)
  const event = change.before === null ? words.events.added : null
  if (change.after === null) return { list, name, event: words.events.removed, facts: [] }
  const facts = factLines(before, after)
  const nothingKnown = facts.length === 0 && event === null
  return { list, name, event: nothingKnown ? words.otherFacts : event, facts }
}

function factLines(before: Facts, after: Facts): readonly FactLine[] {
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((name) => ({ name, before: before.get(name) ?? '', after: after.get(name) ?? '' }))
    .filter((fact) => fact.before !== fact.after)
}

type Told = { readonly name: string; readonly before: Facts; readonly after: Facts }

function toldOf(change: EntryChange, editionName: (id: string) => string, language: Language): Told {
  const named = (name: string): string => name || listWords[language].unnamed
  const both = <Entry>(
    { before, after }: { readonly before: Entry | null; readonly after: Entry | null },
    nameOf: (entry: Entry) => string,
    factsOf: (entry: Entry) => Facts,
  ): Told => ({
    name: named([after, before].map((entry) => (entry === null ? '' : nameOf(entry))).find(Boolean) ?? ''),
    before: before === null ? new Map() : factsOf(before),
    after: after === null ? new Map() : factsOf(after),
  })
  switch (change.list) {
    case 'sources':
      return both(
        change,
        ({ item }) => sourceLabel(item),
        ({ item }) => sourceFacts(item, language),
      )
    case 'glossary':
      return both(
        change,
        ({ term }) => term.fi || term.sv || term.en,
        (entry) => termFacts(entry, language),
      )
    case 'variables':
      return both(
        change,
        ({ name }) => name,
        (entry) => variableFacts(entry, editionName, language),
      )
    case 'editions':
      return both(
        change,
        (plan) => editionTitle(plan, language),
        (plan) => editionFacts(plan, language),
      )
  }
}

function sourceFacts(item: CslItem, language: Language): Facts {
  const words = sourceWords[language]
  const kind = kindOf(item)
  const fields = new Set(sourceKinds.flatMap(fieldsOf))
  const lines = [...fields].map(
    (field) => [words.fields[kind]?.[field] ?? words.field[field], readField(item, field)] as const,
  )
  return new Map([[words.kind, words.kinds[kind]], ...lines])
}

function termFacts({ term, definition }: GlossaryEntry, language: Language): Facts {
  const words = listWords[language]
  return new Map(
    languages.flatMap((each) => [
      [words.term(words.languages[each]), term[each]] as const,
      [words.definition(words.languages[each]), definition[each]] as const,
    ]),
  )
}

function variableFacts(
  { name, value, values }: Variable,
  editionName: (id: string) => string,
  language: Language,
): Facts {
  const words = listWords[language]
  const own = Object.entries(values).map(
    ([edition, text]) => [words.valueIn(editionName(edition)), text] as const,
  )
  return new Map([[words.variableName, name], [words.valueElsewhere, value], ...own])
}

function editionFacts({ title, area, imprint }: EditionPlan, language: Language): Facts {
  const words = imprintWords[language]
  const translations = (['abstract', 'keywords'] as const).flatMap((name) =>
    languages.map((each) => [`${words[name]} ${words.languages[each]}`, imprint[name][each]] as const),
  )
  return new Map([
    [editionWords[language].name, title],
    [editionWords[language].area, area === null ? '' : areaNameIn(area, language)],
    ...imprintTexts.map((name) => [words.fields[name], imprint[name]] as const),
    ...translations,
    [words.logos, imprint.logos.map(({ name, file }) => name || file).join(', ')],
  ])
}
