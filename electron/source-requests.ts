// What the calls about sources take.
import * as v from 'valibot'

const largest = 9 * 1024 * 1024
const listed = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{3,24}$/)),
  item: v.record(v.string(), v.unknown()),
})

/** Input of `sources.read`: what stands in a file of BibTeX, RIS or CSL-JSON, or was pasted from one. */
export const textOfSources = v.strictObject({ text: v.pipe(v.string(), v.maxLength(largest)) })

/** Input of `sources.names`: the list of sources, and the language of the book. */
export const listedSources = v.strictObject({
  sources: v.pipe(v.array(listed), v.maxLength(20_000)),
  language: v.picklist(['fi', 'sv', 'en']),
})
