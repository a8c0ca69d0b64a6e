// The stack of list items still open above a block: how deep a flat item truly is.

const deepestIndent = 8

/**
 * Reads a run of flat items from top to bottom. The depth of an item is the number of smaller
 * indents open above it, so that 2, 2, 1, 0 are all at depth 0, and 0, 2, 2, 1 at 0, 1, 1, 1.
 */
export class OpenIndents {
  #open: number[] = []

  /** Goes on to an item with `indent` and returns its depth, 0 at the top. */
  enter(indent: number): number {
    this.closeDeeperThan(indent)
    if ((this.#open.at(-1) ?? -1) < indent) this.#open.push(indent)
    return this.#open.length - 1
  }

  /** Closes items deeper than `indent`; returns how many stay open. */
  closeDeeperThan(indent: number): number {
    while ((this.#open.at(-1) ?? -1) > indent) this.#open.pop()
    return this.#open.length
  }

  /** Something that belongs to no list follows. */
  closeAll(): void {
    this.#open = []
  }

  /** The indent that would put an item of `indent` one level deeper, or null when nothing is there to hold it. */
  indentBelow(indent: number): number | null {
    const holder = this.#open[this.#depthOf(indent)]
    if (holder === undefined || holder >= deepestIndent) return null
    return holder + 1
  }

  /** The indent that would lift an item of `indent` one level, or null at the top. */
  indentAbove(indent: number): number | null {
    return this.#open[this.#depthOf(indent) - 1] ?? null
  }

  /** The indent of the innermost open item, or null when no list is open. */
  get innermost(): number | null {
    return this.#open.at(-1) ?? null
  }

  #depthOf(indent: number): number {
    return this.#open.filter((open) => open < indent).length
  }
}
