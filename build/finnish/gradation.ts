// Consonant gradation by the letters of the Kotus list: A kk~k … M k~v.
import { isVowel } from './harmony.ts'

/** Strong and weak grade by letter. */
const grades: Readonly<Record<string, readonly [strong: string, weak: string]>> = {
  A: ['kk', 'k'],
  B: ['pp', 'p'],
  C: ['tt', 't'],
  D: ['k', ''],
  E: ['p', 'v'],
  F: ['t', 'd'],
  G: ['nk', 'ng'],
  H: ['mp', 'mm'],
  I: ['lt', 'll'],
  J: ['nt', 'nn'],
  K: ['rt', 'rr'],
  L: ['k', 'j'],
  M: ['k', 'v'],
}

/** A stem in the strong grade by its weak grade; as it is when it has no gradation. */
export function weaken(stem: string, letter: string): string {
  const grade = grades[letter]
  if (grade === undefined) return stem
  const [strong, weak] = grade
  const at = stem.lastIndexOf(strong)
  if (at < 1) return stem
  const before = stem.slice(0, at)
  const after = stem.slice(at + strong.length)
  return before + (weak === '' ? hiatus(before, after) : weak) + after
}

/** A stem in the weak grade by its strong grade; as it is when it has no gradation. */
export function strengthen(stem: string, letter: string): string {
  const grade = grades[letter]
  if (grade === undefined) return stem
  const [strong, weak] = grade
  const at = weak === '' ? lastVowel(stem) : stem.lastIndexOf(weak)
  if (at < 1) return stem
  return stem.slice(0, at) + strong + stem.slice(at + weak.length)
}

/** Where k has gone between a long vowel or diphthong and the same vowel, an apostrophe stands: vaaka, vaa'an. */
function hiatus(before: string, after: string): string {
  const meets = before.at(-1) === after.charAt(0) && isVowel(before.at(-2) ?? '')
  return meets ? "'" : ''
}

function lastVowel(stem: string): number {
  let at = stem.length - 1
  while (at > 0 && !isVowel(stem.charAt(at))) at--
  return at
}
