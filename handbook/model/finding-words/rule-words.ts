// What the words of findings are in each language.
import type { Rule } from '#handbook/model/finding.ts'

/** For each rule, what is wrong and what to do; what was found is quoted beside. */
export type RuleWords = Readonly<Record<Rule, string>>
