// Finds the chapter or practice that a typesetter stumbles over when it does not say where.
import type { Part } from '#handbook/publish/edition.ts'

/**
 * The first part that cannot be set by itself, found by halving; null when all can, each half by itself.
 * `canBeSet` tries some parts as a book of their own.
 */
export async function nearestPart(
  parts: readonly Part[],
  canBeSet: (parts: readonly Part[]) => Promise<boolean>,
): Promise<Part | null> {
  const [first, ...others] = parts
  if (first === undefined) return null
  if (others.length === 0) return (await canBeSet(parts)) ? null : first
  const half = Math.ceil(parts.length / 2)
  const before = parts.slice(0, half)
  return nearestPart((await canBeSet(before)) ? parts.slice(half) : before, canBeSet)
}
