// How a bundled concept is written down.

/** Preferred term, other words for the same, address in YSO where one is known. */
export type ConceptEntry = readonly [label: string, also: readonly string[], uri?: string]
