// What became of a text, word by word.
import { commonPairs } from './common-pairs.ts'

/** A stretch of text that stayed, came or went. */
export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** The text before and after as pieces in reading order; what went stands before what came in its place. */
export function wordChanges(before: string, after: string): readonly Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const old = tokens(before)
  const now = tokens(after)
  const pieces = new Pieces()
  let b = 0
  let a = 0
  for (const [nextB, nextA] of [...commonPairs(old, now), [old.length, now.length] as const]) {
    pieces.change(old.slice(b, nextB).join(''), now.slice(a, nextA).join(''))
    pieces.keep(now[nextA] ?? '')
    b = nextB + 1
    a = nextA + 1
  }
  return pieces.all()
}

/** Words with their inner hyphens, runs of space, and single other characters: all of a text in order. */
export function tokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:[-'’][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []
}

type Stretch = { same: string } | { removed: string; added: string }

/** Gathers changes; a space alone between two changes is no reason to tell them apart. */
class Pieces {
  readonly #stretches: Stretch[] = []

  keep(text: string): void {
    const last = this.#stretches.at(-1)
    if (text === '') return
    if (last !== undefined && 'same' in last) last.same += text
    else this.#stretches.push({ same: text })
  }

  change(removed: string, added: string): void {
    if (removed === '' && added === '') return
    const space = this.#stretches.at(-1)
    const earlier = this.#stretches.at(-2)
    const joins = space !== undefined && 'same' in space && space.same.trim() === ''
    if (joins && earlier !== undefined && 'removed' in earlier) {
      this.#stretches.pop()
      earlier.removed += space.same + removed
      earlier.added += space.same + added
    } else this.#stretches.push({ removed, added })
  }

  all(): readonly Piece[] {
    return this.#stretches.flatMap((stretch): readonly Piece[] => {
      if ('same' in stretch) return [{ kind: 'same', text: stretch.same }]
      const went: Piece = { kind: 'removed', text: stretch.removed }
      const came: Piece = { kind: 'added', text: stretch.added }
      return [went, came].filter(({ text }) => text !== '')
    })
  }
}
