// What the reader of each format finds in a text, before it is judged.

/** A source as it stands in the text: its record of CSL-JSON, null where it cannot be read, and the line it begins on. */
export type ReadRecord = { readonly item: unknown; readonly line: number | null }

/** More sources than this are not read but counted. */
export const mostSources = 5_000

/** What `read` gives, or null when it throws: whatever a library finds amiss in a text means that it is unreadable. */
export function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** The lines, from 1 on, on which the pieces begin that start at these places of the text, in rising order. */
export function linesAt(text: string, places: readonly number[]): readonly number[] {
  let line = 1
  let from = 0
  return places.map((place) => {
    line += text.slice(from, place).split('\n').length - 1
    from = place
    return line
  })
}
