// What changed in a block without a word: in which editions it stands, what it cites, what terms and index mark.
import type { ContentNode } from '#handbook/model/content.ts'
import { commonPairs } from './common-pairs.ts'
import { markedTokens, type MarkedToken, type QuietFacts } from './marked-tokens.ts'

/** A source and the place in it; an empty locator names none. */
export type Cited = { readonly source: string; readonly locator: string }

/** What it is about: the whole block, some of its words, or a citation. */
export type QuietSubject =
  | { readonly type: 'block' }
  | { readonly type: 'words'; readonly words: string }
  | ({ readonly type: 'citation' } & Cited)

/**
 * One silent change. Conditions, ids of terms and headings of the index are given as they are stored, null for
 * none; an empty heading is the words themselves. Of a citation, what came has no `before` and what went no `after`.
 */
export type QuietChange =
  | {
      readonly what: 'condition' | 'term' | 'index'
      readonly of: QuietSubject
      readonly before: string | null
      readonly after: string | null
    }
  | { readonly what: 'citation'; readonly before: Cited | null; readonly after: Cited | null }

/** A word that is there now, with what was and is said of it. */
type Step = { readonly token: MarkedToken; readonly before: QuietFacts; readonly after: QuietFacts }

/**
 * What changed silently between two states of a block, in reading order of each kind; null stands for a block that
 * is not there. Words that came or went take their marks along: of them only conditions and citations are told.
 */
export function quietChanges(before: ContentNode | null, after: ContentNode | null): readonly QuietChange[] {
  const old = before === null ? [] : markedTokens(before)
  const now = after === null ? [] : markedTokens(after)
  const steps: Step[] = []
  const citations: QuietChange[] = []
  let [b, a] = [0, 0]
  for (const [nextB, nextA] of [...pairsOf(old, now), [old.length, now.length] as const]) {
    const [kept] = stayed(old[nextB], now[nextA])
    steps.push(...came(now.slice(a, nextA), steps.at(-1), kept))
    citations.push(...citationsIn(old.slice(b, nextB), now.slice(a, nextA)))
    if (kept !== undefined) steps.push(kept)
    citations.push(...otherPlace(old[nextB], now[nextA]))
    ;[b, a] = [nextB + 1, nextA + 1]
  }
  const told = (what: Mark): readonly QuietChange[] => factChanges(steps, what)
  return [...told('condition'), ...citations, ...told('term'), ...told('index')]
}

function pairsOf(old: readonly MarkedToken[], now: readonly MarkedToken[]): ReturnType<typeof commonPairs> {
  const keys = (all: readonly MarkedToken[]): readonly string[] => all.map(({ key }) => key)
  return commonPairs(keys(old), keys(now))
}

function stayed(old: MarkedToken | undefined, now: MarkedToken | undefined): readonly Step[] {
  return old === undefined || now === undefined ? [] : [{ token: now, before: old.facts, after: now.facts }]
}

/** Words that came; those that only lengthen a neighbour with the same condition were what the neighbour was. */
function came(
  tokens: readonly MarkedToken[],
  left: Step | undefined,
  right: Step | undefined,
): readonly Step[] {
  const beside = [left, right].filter((step) => step !== undefined && step.token.block !== true)
  return tokens.map((token) => {
    const { facts } = token
    const like = beside.find((step) => step?.after.condition === facts.condition)
    return { token, before: { ...facts, condition: like?.before.condition ?? null }, after: facts }
  })
}

/** Citations that came in the place of others, each for one; the rest came or went. */
function citationsIn(old: readonly MarkedToken[], now: readonly MarkedToken[]): readonly QuietChange[] {
  const went = old.flatMap(citedBy)
  const came = now.flatMap(citedBy)
  const count = Math.max(went.length, came.length)
  return Array.from({ length: count }, (_, at) => ({
    what: 'citation',
    before: went[at] ?? null,
    after: came[at] ?? null,
  }))
}

function otherPlace(old: MarkedToken | undefined, now: MarkedToken | undefined): readonly QuietChange[] {
  if (old === undefined || now === undefined || old.facts.locator === now.facts.locator) return []
  return citationsIn([old], [now])
}

function citedBy({ source, facts }: MarkedToken): readonly Cited[] {
  return source === undefined ? [] : [{ source, locator: facts.locator ?? '' }]
}

type Run = {
  readonly tokens: MarkedToken[]
  readonly before: string | null
  readonly after: string | null
}

type Mark = 'condition' | 'term' | 'index'

/** Neighbours of which the same changed are told together. */
function factChanges(steps: readonly Step[], what: Mark): readonly QuietChange[] {
  const runs: Run[] = []
  for (const { token, before, after } of steps) {
    const last = runs.at(-1)
    const joins = last?.before === before[what] && last.after === after[what]
    if (joins && last.tokens[0]?.block !== true) last.tokens.push(token)
    else runs.push({ tokens: [token], before: before[what], after: after[what] })
  }
  return runs.flatMap((run) => told(run, what))
}

function told({ tokens, before, after }: Run, what: Mark): readonly QuietChange[] {
  const of = before === after ? null : subjectOf(tokens)
  return of === null ? [] : [{ what, of, before, after }]
}

/** The longest words that are quoted, in letters. */
const mostQuoted = 80

function subjectOf(tokens: readonly MarkedToken[]): QuietSubject | null {
  const [first] = tokens
  if (first?.block === true) return { type: 'block' }
  const words = tokens
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  if (words !== '') return { type: 'words', words: shortened(words) }
  const [cited] = tokens.flatMap(citedBy)
  return cited === undefined ? null : { type: 'citation', ...cited }
}

function shortened(words: string): string {
  if (words.length <= mostQuoted) return words
  const cut = words.slice(0, mostQuoted).search(/\s\S*$/)
  return `${words.slice(0, cut > 0 ? cut : mostQuoted)} …`
}
