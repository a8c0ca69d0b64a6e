// What became of a content, block by block: equal blocks first, then like ones in pairs, then their words.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { canonicalJson, canonicalNode } from '#handbook/store/readable/canonical-json.ts'
import { blockLines, formOf, type BlockForm } from './block-form.ts'
import { commonPairs, longestPairs, type Pair } from './common-pairs.ts'
import { quietChanges, type QuietChange } from './quiet-changes.ts'
import { wordChanges, type Piece } from './word-changes.ts'

/** What became of one block. */
export type BlockChange = {
  readonly kind: 'same' | 'added' | 'removed' | 'changed'
  readonly pieces: readonly Piece[]
  /** What changed without a word: where it stands, what it cites, what terms and index mark. */
  readonly quiet: readonly QuietChange[]
  /** Where it stands now; of a removed block, what stands in its place; null when nothing does. */
  readonly path: readonly number[] | null
  readonly form: BlockForm
  /** What it was, when it became another kind of block. */
  readonly formBefore: BlockForm | null
}

type Block = { readonly node: ContentNode; readonly key: string; readonly lines: string }

/** Two blocks are one that changed when at least this share of their words is the same. */
const leastLikeness = 0.4
const mostPairings = 250_000

/** The blocks of `after` in order, with the removed ones where they stood. */
export function contentChanges(before: Content, after: Content): readonly BlockChange[] {
  const old = before.map(blockOf)
  const now = after.map(blockOf)
  const changes: BlockChange[] = []
  let b = 0
  let a = 0
  for (const [nextB, nextA] of pairsOf(old, now)) {
    changes.push(...removed(old.slice(b, nextB), now.length, a))
    changes.push(...added(now.slice(a, nextA), a))
    changes.push(...stayed(old[nextB], now[nextA], nextA))
    b = nextB + 1
    a = nextA + 1
  }
  return changes
}

/** True when nothing changed. */
export function isUnchanged(changes: readonly BlockChange[]): boolean {
  return changes.every(({ kind }) => kind === 'same')
}

function blockOf(node: ContentNode): Block {
  return { node, key: canonicalNode(node), lines: blockLines(node) }
}

/** Which blocks belong together: equal ones, like ones between these, and the two ends at last. */
function pairsOf(old: readonly Block[], now: readonly Block[]): readonly Pair[] {
  const equal = commonPairs(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  )
  const pairs: Pair[] = []
  let [b, a]: Pair = [0, 0]
  for (const pair of [...equal, [old.length, now.length] as const]) {
    const like = likePairs(old.slice(b, pair[0]), now.slice(a, pair[1]))
    for (const [likeB, likeA] of like) pairs.push([b + likeB, a + likeA])
    pairs.push(pair)
    b = pair[0] + 1
    a = pair[1] + 1
  }
  return pairs
}

function likePairs(old: readonly Block[], now: readonly Block[]): readonly Pair[] {
  const oldWords = old.map(({ lines }) => wordCounts(lines))
  const nowWords = now.map(({ lines }) => wordCounts(lines))
  return longestPairs(old.length, now.length, mostPairings, (b, a) => {
    if (old[b]?.node.type !== now[a]?.node.type) return 0
    if (old[b]?.lines === now[a]?.lines) return 1
    const likeness = likenessOf(oldWords[b] ?? noWords, nowWords[a] ?? noWords)
    return likeness >= leastLikeness ? likeness : 0
  })
}

type WordCounts = { readonly counts: ReadonlyMap<string, number>; readonly total: number }
const noWords: WordCounts = { counts: new Map(), total: 0 }

function wordCounts(text: string): WordCounts {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}

/** The share of the words of two blocks that both have: from 0 to 1. */
function likenessOf(old: WordCounts, now: WordCounts): number {
  const all = old.total + now.total
  if (2 * Math.min(old.total, now.total) < leastLikeness * all) return 0
  let common = 0
  for (const [word, count] of old.counts) common += Math.min(count, now.counts.get(word) ?? 0)
  return all === 0 ? 0 : (2 * common) / all
}

function removed(blocks: readonly Block[], remaining: number, at: number): readonly BlockChange[] {
  const path = remaining === 0 ? null : [Math.min(at, remaining - 1)]
  return blocks.map(({ node, lines }) => ({
    kind: 'removed',
    pieces: wordChanges(lines, ''),
    quiet: quietChanges(node, null),
    path,
    form: formOf(node),
    formBefore: null,
  }))
}

function added(blocks: readonly Block[], at: number): readonly BlockChange[] {
  return blocks.map(({ node, lines }, index) => ({
    kind: 'added',
    pieces: wordChanges('', lines),
    quiet: quietChanges(null, node),
    path: [at + index],
    form: formOf(node),
    formBefore: null,
  }))
}

function stayed(old: Block | undefined, now: Block | undefined, at: number): readonly BlockChange[] {
  if (old === undefined || now === undefined) return []
  const form = formOf(now.node)
  const before = formOf(old.node)
  return [
    {
      kind: old.key === now.key ? 'same' : 'changed',
      pieces: wordChanges(old.lines, now.lines),
      quiet: old.key === now.key ? [] : quietChanges(old.node, now.node),
      path: [at],
      form,
      formBefore: canonicalJson(before) === canonicalJson(form) ? null : before,
    },
  ]
}
