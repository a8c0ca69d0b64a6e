// Finds the chapter or practice that a typesetter stumbles over when it does not say where.
import type { Part } from '#handbook/publish/edition.ts'

/**
 * The part with which setting begins to fail: the book up to the part before it can be set, the book up to it cannot.
 * It is named also when it takes several parts to make the typesetter fail. Null when all can be set after all, or
 * not even a book without parts. `canBeSet` tries some parts, from the first on, as a book of their own.
 */
export async function nearestPart(
  parts: readonly Part[],
  canBeSet: (parts: readonly Part[]) => Promise<boolean>,
): Promise<Part | null> {
  if (!(await canBeSet([])) || (await canBeSet(parts))) return null
  let [sets, fails] = [0, parts.length]
  while (fails - sets > 1) {
    const middle = Math.floor((sets + fails) / 2)
    if (await canBeSet(parts.slice(0, middle))) sets = middle
    else fails = middle
  }
  return parts[fails - 1] ?? null
}
