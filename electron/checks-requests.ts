// What the calls about checks take.
import * as v from 'valibot'
import { isEditionId, type EditionId } from '#handbook/model/edition-plan.ts'

/** An edition to check, or null for all that is stored. */
const edition = v.nullable(v.custom<EditionId>(isEditionId))
const key = v.pipe(v.string(), v.regex(/^[a-zA-Z]+-[0-9a-f]{1,64}(?:-\d+)?$/))

/** Input of `checks.run` and `checks.links`. */
export const checkedEdition = v.strictObject({ edition })

/** Input of `checks.approve` and `checks.withdraw`: `by` is the name of who says so. */
export const judging = v.strictObject({
  edition,
  keys: v.pipe(v.array(key), v.minLength(1), v.maxLength(1000)),
  by: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
})
