// What the call for a page as it will be printed takes.
import * as v from 'valibot'
import { isEditionId, type EditionId } from '#handbook/model/edition-plan.ts'

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))

/** Input of `preview.page`: a page by its number, or the one on which a block stands. */
export const previewWish = v.strictObject({
  document: v.pipe(v.string(), v.regex(/^[a-z0-9]{3,24}$/)),
  edition: v.custom<EditionId>(isEditionId),
  page: v.union([
    v.strictObject({ number: v.pipe(index, v.minValue(1)) }),
    v.strictObject({
      place: v.strictObject({ field: v.pipe(v.string(), v.maxLength(60)), index }),
    }),
  ]),
})
