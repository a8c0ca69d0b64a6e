// What was acknowledged, and what people deleted knowingly: against it the oracle holds the books at the end.

/** Where a token was typed. */
export type Typed = { readonly device: string; readonly document: string; readonly step: number }

/** The account of one run. */
export class Ledger {
  readonly #acknowledged = new Map<string, Typed>()
  readonly #deleted = new Set<string>()
  readonly #thinnedBy = new Map<string, Set<string>>()
  readonly #seenAtBinning = new Map<string, Set<string>>()

  /** Notes tokens that a store said were saved. */
  acknowledge(tokens: Iterable<string>, typed: Typed): void {
    for (const token of tokens) this.#acknowledged.set(token, typed)
  }

  /** Notes tokens that went before the eyes of the one who took them away. */
  delete(tokens: Iterable<string>): void {
    for (const token of tokens) this.#deleted.add(token)
  }

  /** Notes tokens that stood twice and of which one copy went before the eyes of `device`. */
  thin(tokens: Iterable<string>, device: string): void {
    for (const token of tokens) {
      const by = this.#thinnedBy.get(token) ?? new Set()
      this.#thinnedBy.set(token, by.add(device))
    }
  }

  /** Notes what the one who binned a document had before their eyes. */
  bin(document: string, tokens: Iterable<string>): void {
    const seen = this.#seenAtBinning.get(document) ?? new Set()
    for (const token of tokens) seen.add(token)
    this.#seenAtBinning.set(document, seen)
  }

  get acknowledged(): ReadonlyMap<string, Typed> {
    return this.#acknowledged
  }

  /** Also when two people each took away one of two copies, and so together both. */
  wasDeleted(token: string): boolean {
    return this.#deleted.has(token) || (this.#thinnedBy.get(token)?.size ?? 0) > 1
  }

  /** True when somebody binned `document` with this token in it before their eyes. */
  wasBinned(document: string, token: string): boolean {
    return this.#seenAtBinning.get(document)?.has(token) ?? false
  }
}
