// Finnish: a form's base by its ending, by known words, and without possessives and clitics.
import { basesOf, type Endings } from './endings.ts'
import type { KnownWords } from './known-words.ts'
import { withoutClitic, withoutOwner } from './suffixes.ts'
import type { FinnishTable } from './table.ts'

/** The shortest part of a compound, and the shortest last part that makes it surely known. */
const shortestPart = 3
const surePart = 6

/** How well a word is known, from not at all to as a whole. */
const strange = 0
const byPart = 1
const byLongPart = 2
const byBothParts = 3
const whole = 4

function familiarity(word: string, isKnown: KnownWords): number {
  if (isKnown(word)) return whole
  let best = strange
  for (let at = 2; at <= word.length - shortestPart; at++) {
    if (!isKnown(word.slice(at))) continue
    if (at >= shortestPart && isKnown(word.slice(0, at))) return byBothParts
    best = Math.max(best, word.length - at >= surePart ? byLongPart : byPart)
  }
  return best
}

/**
 * The base of a folded form. The likeliest base by the ending holds when it is a known word. Else a known
 * word among the other readings does, at need without possessive or clitic; then the likeliest again when
 * a part of it is known; then the reading whose parts are known best; else the likeliest.
 */
export function baseOf(form: string, table: FinnishTable): string {
  const direct = basesOf(form, table.endings)
  const likeliest = direct[0] ?? form
  const known = familiarity(likeliest, table.isKnown)
  if (known === whole) return likeliest
  const readings = [direct, ...readingsWithout(form, table.endings)]
  const leads = readings.flatMap((bases) => bases.slice(0, 1))
  const others = readings.flatMap((bases) => bases.slice(1))
  const all = [...leads, ...others]
  const rival = all.find(table.isKnown)
  if (rival !== undefined || known > strange) return rival ?? likeliest
  return bestKnown(all, table.isKnown) ?? likeliest
}

/** The best known of the bases, of equally known ones the first; by a short part alone is not enough. */
function bestKnown(bases: readonly string[], isKnown: KnownWords): string | undefined {
  const known = bases.map((base) => familiarity(base, isKnown))
  const best = Math.max(...known)
  return best > byPart ? bases[known.indexOf(best)] : undefined
}

/** All possible bases of a folded form: the one of `baseOf` first, then the others, likeliest first. */
export function possibleBases(form: string, table: FinnishTable): readonly string[] {
  const others = [basesOf(form, table.endings), ...readingsWithout(form, table.endings)]
  return [...new Set([baseOf(form, table), ...others.flat()])]
}

/** Bases of a form read without possessive, without clitic, and without both. */
function readingsWithout(form: string, endings: Endings): readonly (readonly string[])[] {
  const inner = withoutClitic(form)
  const stems = [...withoutOwner(form), ...inner, ...inner.flatMap(withoutOwner)]
  return stems.map((stem) => basesOf(stem, endings).filter((base) => base.length <= form.length))
}
