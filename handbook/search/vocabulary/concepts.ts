// The bundled terms: preferred label, other words for the same, YSO address where it is known.

/** Label, alternative labels, address. */
export type ConceptEntry = readonly [label: string, also: readonly string[], uri?: string]

/** Terms in alphabetical order. */
export const concepts: readonly ConceptEntry[] = [['painonhallinta', ['laihdutus', 'laihduttaminen']]]
