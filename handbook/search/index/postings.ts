// Where a key stands: in which documents, and how often.

/** The documents that hold a key, by rising number, and beside each its weighted count there. */
export type Postings = { readonly documents: readonly number[]; readonly frequencies: readonly number[] }
