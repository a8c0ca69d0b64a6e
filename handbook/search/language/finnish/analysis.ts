// Finnish: a form's base by its ending, by known words, and without possessives and clitics.
import { basesOf, type Endings } from './endings.ts'
import type { KnownWords } from './known-words.ts'
import { withoutClitic, withoutOwner } from './suffixes.ts'
import type { FinnishTable } from './table.ts'

/** The shortest last part that makes a compound known at all, and the shortest that makes it surely known. */
const shortestPart = 3
const surePart = 6

/** How well a word is known: as a whole 3, by a long last part 2, by a short one 1, not at all 0. */
function familiarity(word: string, isKnown: KnownWords): number {
  if (isKnown(word)) return 3
  for (let at = 2; at <= word.length - shortestPart; at++) {
    if (isKnown(word.slice(at))) return word.length - at >= surePart ? 2 : 1
  }
  return 0
}

/**
 * The base of a folded form. The likeliest base by the ending holds when it, or its last part, is a known
 * word; else the first candidate that is known, at need without possessive or clitic; else the likeliest.
 */
export function baseOf(form: string, table: FinnishTable): string {
  const direct = basesOf(form, table.endings)
  const likeliest = direct[0] ?? form
  if (familiarity(likeliest, table.isKnown) > 0) return likeliest
  const readings = [direct, ...readingsWithout(form, table.endings)]
  const leads = readings.flatMap((bases) => bases.slice(0, 1))
  const others = readings.flatMap((bases) => bases.slice(1))
  return knownOf(leads, 2, table.isKnown) ?? knownOf(others, 2, table.isKnown) ?? likeliest
}

/** The first base that is known as a whole, else the first that is known at least as well as wanted. */
function knownOf(bases: readonly string[], wanted: number, isKnown: KnownWords): string | undefined {
  const known = bases.map((base) => familiarity(base, isKnown))
  return bases[known.indexOf(3)] ?? bases[known.findIndex((each) => each >= wanted)]
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
