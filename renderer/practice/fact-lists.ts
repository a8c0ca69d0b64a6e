// The lists of a practice's metadata as the card edits them: what is asked, how it is checked and shown.
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { PracticeFacts } from '#handbook/model/handbook.ts'
import type { PracticeFactWords } from '#renderer/text/practice-facts.ts'

/** A list that the card edits. Attachments belong to the fields' text. */
export type EditedList =
  'funders' | 'organisations' | 'targetGroups' | 'services' | 'methods' | 'keywords' | 'sources'

export type FactItem<L extends EditedList> = PracticeFacts[L][number]

/** One thing asked of an item; the first one of a list may not be empty. */
export type FactQuestion = { readonly label: string; readonly example?: string }

/** What the card knows of one list. Answers stand in the order of the questions. */
export type FactList<Item> = {
  readonly title: (words: PracticeFactWords) => string
  readonly questions: (words: PracticeFactWords) => readonly FactQuestion[]
  readonly answers: (item: Item) => readonly string[]
  readonly item: (answers: readonly string[]) => Item
  /** What is wrong with the answers, as a sentence, or null. */
  readonly trouble: (answers: readonly string[], words: PracticeFactWords) => string | null
  readonly shown: (item: Item, words: PracticeFactWords) => string
}

const concept = /^https?:\/\/(?:www\.)?yso\.fi\/onto\/yso\/p\d+$/
const answer = (answers: readonly string[], index: number): string => (answers[index] ?? '').trim()

function plainList(title: FactList<string>['title']): FactList<string> {
  return {
    title,
    questions: (words) => [{ label: title(words) }],
    answers: (item) => [item],
    item: (answers) => answer(answers, 0),
    trouble: () => null,
    shown: (item) => item,
  }
}

const organisations: FactList<FactItem<'organisations'>> = {
  title: (words) => words.organisations,
  questions: (words) => [{ label: words.organisationThen }, { label: words.organisationNow }],
  answers: (item) => [item.then, item.now],
  item: (answers) => ({ then: answer(answers, 0), now: answer(answers, 1) }),
  trouble: () => null,
  shown: (item, words) =>
    item.now === '' || item.now === item.then ? item.then : `${item.then} (${words.nowCalled(item.now)})`,
}

const keywords: FactList<FactItem<'keywords'>> = {
  title: (words) => words.keywords,
  questions: (words) => [{ label: words.keyword }, { label: words.concept, example: words.conceptHint }],
  answers: (item) => [item.label, item.uri],
  item: (answers) => ({ label: answer(answers, 0), uri: answer(answers, 1) }),
  trouble: (answers, words) =>
    answer(answers, 1) === '' || concept.test(answer(answers, 1)) ? null : words.notAConcept,
  shown: (item) => item.label,
}

const sources: FactList<FactItem<'sources'>> = {
  title: (words) => words.sources,
  questions: (words) => [{ label: words.sourceTitle }, { label: words.sourceAddress }],
  answers: (item) => [item.title, item.url],
  item: (answers) => ({ title: answer(answers, 0), url: answer(answers, 1) }),
  trouble: (answers, words) =>
    answer(answers, 1) === '' || safeAddress(answer(answers, 1)) !== null ? null : words.notAnAddress,
  shown: (item) => item.title,
}

/** How each list is edited. */
export const factLists: { readonly [L in EditedList]: FactList<FactItem<L>> } = {
  funders: plainList((words) => words.funders),
  targetGroups: plainList((words) => words.targetGroups),
  services: plainList((words) => words.services),
  methods: plainList((words) => words.methods),
  organisations,
  keywords,
  sources,
}
