// Plain Lunr, as its documentation begins.
import { lunrEngine } from './lunr-index.mjs'

export const name = 'lunr'

/** Builds an engine over the benchmark's documents. */
export async function build(documents) {
  return lunrEngine(documents, [])
}
