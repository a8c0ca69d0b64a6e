// How sections are numbered: one rule for the window and for everything published.

/**
 * Numbers the headings of one chapter as they come. Levels 2 and 3 are numbered. A heading without
 * words is printed nowhere, so it takes no number.
 */
export class SectionCounter {
  #section = 0
  #subsection = 0

  /** The number of the next heading after the chapter's own: [1, 2] in 3.1.2; empty where it has none. */
  next(level: number, text: string): readonly number[] {
    if (text.trim() === '' || level > 3) return []
    if (level === 3) return this.#section === 0 ? [] : [this.#section, ++this.#subsection]
    this.#subsection = 0
    return [++this.#section]
  }
}

/** A section's number as it is shown, "3.1.2", or null where it has none. */
export function sectionNumber(chapter: number | string, steps: readonly number[]): string | null {
  return steps.length === 0 ? null : [chapter, ...steps].join('.')
}
