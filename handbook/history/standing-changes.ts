// What became of where a page stands: in which editions, and in the place of which other page.
import type { Standing } from '#handbook/model/handbook.ts'

/** Where a page stood and stands, as stored. */
export type StandingChange = { readonly before: Standing; readonly after: Standing }

/** The change from one standing to another, or null when they are the same; a page that is not there stands anywhere. */
export function standingChange(before: Standing | null, after: Standing | null): StandingChange | null {
  const [old, now] = [standingOf(before), standingOf(after)]
  return old.when === now.when && old.replaces === now.replaces ? null : { before: old, after: now }
}

/** What is said of where a page stands, and nothing else of it. */
export function standingOf(page: Standing | null): Standing {
  const { when, replaces } = page ?? {}
  return { ...(when !== undefined && { when }), ...(replaces !== undefined && { replaces }) }
}
