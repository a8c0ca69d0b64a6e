// The stretches of a document's text that show best why it was found.
import type { SearchDocument } from './document.ts'
import type { DocumentKind } from './facets.ts'
import type { FoundPlace, Mark, Range, Snippet } from './hit.ts'
import { marksIn, type AnsweringKeys } from './marks.ts'
import { passageText, rangeOnPage, type Passage } from './passage.ts'

const snippetsPerHit = 3
const snippetLength = 180

/** A passage with matches, and where in it most of the question's words stand close together. */
type FoundPassage = { readonly passage: Passage; readonly marks: readonly Mark[]; readonly cluster: Cluster }
type Cluster = { readonly from: number; readonly to: number; readonly words: number }

/** The best snippets of a document, and in how many passages it matches. */
export function snippetsOf(
  { kind, passages }: SearchDocument,
  keys: AnsweringKeys,
): { readonly snippets: readonly Snippet[]; readonly places: number } {
  const found = passages.flatMap((passage): readonly FoundPassage[] => {
    const marks = marksIn(passage.stretches, keys)
    return marks.length === 0 ? [] : [{ passage, marks, cluster: closest(marks) }]
  })
  const best = [...found].sort(byWorth).slice(0, snippetsPerHit)
  return { snippets: (best.length > 0 ? best : unasked(kind, passages)).map(snippet), places: found.length }
}

/** What a term means is shown in any case: that is what one seeks it for. */
function unasked(kind: DocumentKind, passages: readonly Passage[]): readonly FoundPassage[] {
  const [first] = passages
  if (kind !== 'term' || first === undefined) return []
  return [{ passage: first, marks: [], cluster: { from: 0, to: 0, words: 0 } }]
}

/** Every place in the text of a document that matches, in reading order; what is no running text is left out. */
export function placesIn({ passages }: SearchDocument, keys: AnsweringKeys): readonly FoundPlace[] {
  return passages.filter(({ path }) => path.length > 0).flatMap((passage) => placesOf(passage, keys))
}

/** A variable is one place, however many of its values match. */
function placesOf(passage: Passage, keys: AnsweringKeys): readonly FoundPlace[] {
  const { field, path, stretches } = passage
  const places = new Map<number, FoundPlace>()
  for (const { from, to, word, kinship } of marksIn(stretches, keys)) {
    const range = rangeOnPage(passage, from, to)
    if (range === null || places.has(range[0])) continue
    places.set(range[0], { field, path, range, word, kinship })
  }
  return [...places.values()].sort((a, b) => a.range[0] - b.range[0])
}

/**
 * Most different words first, then words that are meant before words that only look alike, then text
 * before facts (there is more to read in it), then words close together, then many matches; among equals
 * the first in the text.
 */
function byWorth(a: FoundPassage, b: FoundPassage): number {
  return (
    b.cluster.words - a.cluster.words ||
    Number(isAlikeOnly(a)) - Number(isAlikeOnly(b)) ||
    Number(isFacts(a)) - Number(isFacts(b)) ||
    (a.cluster.words > 1 ? lengthOf(a.cluster) - lengthOf(b.cluster) : 0) ||
    b.marks.length - a.marks.length
  )
}

/** True where nothing but likeness of letters answers the question. */
function isAlikeOnly({ marks }: FoundPassage): boolean {
  return marks.every(({ kinship }) => kinship === 'similar' || kinship === 'typo')
}

function isFacts({ passage }: FoundPassage): boolean {
  return passage.path.length === 0
}

/** The matches within a snippet's length that hold most different words, and of such the shortest stretch. */
function closest(marks: readonly Mark[]): Cluster {
  let best: Cluster = { from: 0, to: 0, words: 0 }
  marks.forEach((first, index) => {
    const words = new Set<string>()
    for (const { to, word } of marks.slice(index)) {
      if (words.size > 0 && to - first.from > snippetLength) break
      words.add(word)
      const cluster = { from: first.from, to, words: words.size }
      const isBetter = cluster.words > best.words || lengthOf(cluster) < lengthOf(best)
      if (cluster.words >= best.words && isBetter) best = cluster
    }
  })
  return best
}

function lengthOf({ from, to }: Cluster): number {
  return to - from
}

function snippet({ passage, marks, cluster }: FoundPassage): Snippet {
  const text = passageText(passage)
  const [from, to] = windowAround(text, cluster)
  const before = from > 0 ? '… ' : ''
  const after = to < text.length ? ' …' : ''
  const shift = before.length - from
  const shown = marks.filter((mark) => mark.from >= from && mark.to <= to)
  const inside = shown.map((mark) => ({ ...mark, from: mark.from + shift, to: mark.to + shift }))
  return {
    text: before + text.slice(from, to).replace(/\n/g, ' ') + after,
    ranges: inside.map(rangeOf),
    marks: inside,
    onPage: shown.map((mark) => rangeOnPage(passage, mark.from, mark.to)).filter((range) => range !== null),
    path: passage.path,
    field: passage.field,
  }
}

/** From and to of a mark. */
export function rangeOf({ from, to }: Mark): Range {
  return [from, to]
}

/** A stretch of about 180 characters that holds the cluster, cut between words. */
function windowAround(text: string, { from: first, to: last }: Cluster): Range {
  if (text.length <= snippetLength) return [0, text.length]
  const spare = Math.max(0, snippetLength - (last - first))
  const wanted = Math.max(0, first - spare / 3)
  const from = wanted === 0 ? 0 : Math.min(first, text.lastIndexOf(' ', wanted) + 1)
  const limit = Math.max(last, from + snippetLength)
  const space = text.lastIndexOf(' ', limit)
  return [from, limit >= text.length ? text.length : space >= last ? space : limit]
}
