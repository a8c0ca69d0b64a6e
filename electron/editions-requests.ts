// What the calls about editions take.
import * as v from 'valibot'
import { isEditionId, type EditionId } from '#handbook/model/edition-plan.ts'

const edition = v.custom<EditionId>(isEditionId)
const said = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))

/** Input of the calls that ask about one edition. */
export const ofEdition = v.strictObject({ edition })

/** Input of `editions.sideBySide`: a page, and the editions on the left and on the right. */
export const pageInEditions = v.strictObject({
  editions: v.tuple([edition, edition]),
  document: v.pipe(v.string(), v.regex(/^[a-z0-9]{3,24}$/)),
})

/** Input of `editions.saveDifferences`: as a web page, or as JSON for other programs. */
export const savedDifferences = v.strictObject({ edition, form: v.picklist(['html', 'json']) })

/** Input of `editions.rebuild`: a frozen edition by the id of its record, and one of its formats. */
export const rebuiltEdition = v.strictObject({
  release: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  format: v.picklist(['pdf', 'html', 'innokyla', 'epub', 'docx']),
})

/**
 * What `publish.start` takes besides formats. `freeze`: under which number it is frozen, and by whom. `twoSided`: whether
 * a PDF is laid out for print on both sides.
 */
export const publishedEdition = {
  edition: v.optional(edition, 'national'),
  freeze: v.optional(v.nullable(v.strictObject({ number: said, by: said })), null),
  twoSided: v.optional(v.boolean(), false),
}
