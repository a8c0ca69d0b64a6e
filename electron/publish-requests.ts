// What the calls about publishing take, besides whole books.
import * as v from 'valibot'
import { isEditionId, type EditionId } from '#handbook/model/edition-plan.ts'

/** Input of `publish.brochure`: of which practice, as which edition has it. */
export const brochureWish = v.strictObject({
  practice: v.pipe(v.string(), v.regex(/^[a-z0-9]{3,24}$/)),
  edition: v.custom<EditionId>(isEditionId),
})
