// What people do to a practice card: its fields as text, its facts one at a time.
import type * as Y from 'yjs'
import {
  addToPracticeList,
  readPracticeFacts,
  removeFromPracticeList,
  replaceInPracticeList,
  setPracticeArea,
  setPracticeFact,
} from '#handbook/store/practice-facts.ts'
import { fieldFragment } from '#handbook/store/shape.ts'
import type { Dice } from './dice.ts'
import { editFragment } from './page-edits.ts'
import type { Tokens } from './tokens.ts'

/** The fields that people write in; few, so that they meet. */
const fields = ['lyhyt-kuvaus', 'kohderyhma', 'vinkit-soveltajille'] as const

/** Makes one change to a practice. */
export function editPractice(doc: Y.Doc, dice: Dice, tokens: Tokens): void {
  if (dice.chance(65)) editFragment(fieldFragment(doc, dice.pick(fields)), dice, tokens)
  else dice.pick(factEdits)(doc, dice, tokens)
}

const textFacts = ['place', 'project', 'period', 'plainSummary'] as const

const factEdits: readonly ((doc: Y.Doc, dice: Dice, tokens: Tokens) => void)[] = [
  (doc, dice, tokens) => setPracticeFact(doc, dice.pick(textFacts), tokens.word(2)),
  (doc, dice, tokens) => setPracticeFact(doc, dice.pick(textFacts), tokens.word(2)),
  (doc, _dice, tokens) => addToPracticeList(doc, 'funders', tokens.word(2)),
  (doc, _dice, tokens) => addToPracticeList(doc, 'keywords', { label: tokens.word(2), uri: '' }),
  (doc, _dice, tokens) => addToPracticeList(doc, 'sources', { title: tokens.word(2), url: '' }),
  (doc, dice, tokens) => replaceInPracticeList(doc, 'funders', dice.below(4), tokens.word(2)),
  (doc, dice) => removeFromPracticeList(doc, 'funders', dice.below(6)),
  (doc, dice) => setPracticeArea(doc, `hyvinvointialue:0${1 + dice.below(8)}`, dice.chance(70)),
  (doc, dice, tokens) => {
    const sources = readPracticeFacts(doc).sources.length
    if (sources > 0)
      replaceInPracticeList(doc, 'sources', dice.below(sources), { title: tokens.word(2), url: '' })
  },
]
