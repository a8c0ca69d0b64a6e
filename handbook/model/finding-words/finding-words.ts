// Findings in words, in the three languages of window and command line.
import type { Language } from '#handbook/model/failure-words.ts'
import type { Rule } from '#handbook/model/finding.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import type { RuleWords } from './rule-words.ts'
import { sv } from './sv.ts'

const words: Readonly<Record<Language, RuleWords>> = { fi, sv, en }

/** What is wrong and what to do, in `language`. What was found and where is told beside. */
export function findingText(rule: Rule, language: Language): string {
  return words[language][rule]
}
