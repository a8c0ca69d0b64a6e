// Builds true nested lists from a run of flat items, by a stack of the indents still open.
import type { Block, BlockPath, Span } from './block.ts'

/** One flat list item as stored. */
export type FlatItem = {
  readonly ordered: boolean
  readonly indent: number
  readonly start: number | null
  readonly path: BlockPath
  readonly spans: readonly Span[]
}

type OpenList = { readonly ordered: boolean; readonly items: Block[][] }

/**
 * Puts lists into `out` as items arrive. The depth of an item is the number of smaller indents still
 * open above it, so indents 2, 2, 1, 0 read as 0, 0, 0, 0, and 0, 2, 2, 1 as 0, 1, 1, 1. An item goes
 * on with the list open at its depth when that has the same kind and no new start is asked.
 */
export class ListBuilder {
  #indents: number[] = []
  #lists: OpenList[] = []

  constructor(private readonly out: Block[]) {}

  /** Adds a list item. */
  item(item: FlatItem): void {
    this.#popDeeperThan(item.indent)
    if ((this.#indents.at(-1) ?? -1) < item.indent) this.#indents.push(item.indent)
    const depth = this.#indents.length - 1
    this.#lists.length = Math.min(this.#lists.length, depth + 1)
    const current = this.#lists[depth]
    if (current?.ordered === item.ordered && item.start === null) current.items.push([paragraphOf(item)])
    else this.#begin(item, depth)
  }

  /** Adds `block` to the deepest open item at or above `indent`; false when no item is open there. */
  continueWith(indent: number, block: Block): boolean {
    this.#popDeeperThan(indent)
    this.#lists.length = Math.min(this.#lists.length, this.#indents.length)
    this.#lists.at(-1)?.items.at(-1)?.push(block)
    return this.#lists.length > 0
  }

  /** Ends all open lists: something else follows. */
  close(): void {
    this.#indents = []
    this.#lists = []
  }

  #popDeeperThan(indent: number): void {
    while ((this.#indents.at(-1) ?? -1) > indent) this.#indents.pop()
  }

  #begin(item: FlatItem, depth: number): void {
    const items: Block[][] = [[paragraphOf(item)]]
    const into = this.#lists[depth - 1]?.items.at(-1) ?? this.out
    into.push({ type: 'list', path: item.path, ordered: item.ordered, start: item.start ?? 1, items })
    this.#lists[depth] = { ordered: item.ordered, items }
  }
}

function paragraphOf(item: FlatItem): Block {
  return { type: 'paragraph', path: item.path, indent: 0, spans: item.spans }
}
