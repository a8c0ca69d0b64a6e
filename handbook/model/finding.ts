// What a check of the book finds: by which rule, how grave it is, and where.
import type { BlockPath } from './block.ts'
import type { DocumentId } from './handbook.ts'

/**
 * `error`: it would leak, mislead or shut somebody out when published. `warning`: to be mended before
 * publishing. `hint`: advice. `approved`: personal data that somebody has let by, by name.
 */
export const severities = ['error', 'warning', 'hint', 'approved'] as const
export type Severity = (typeof severities)[number]

/** Every rule with how grave it is. A rule of completeness is a hint as long as the practice is a draft. */
export const ruleSeverities = {
  bookTitleMissing: 'error',
  bookLanguageInvalid: 'error',
  publisherMissing: 'hint',
  licenceMissing: 'hint',
  titleMissing: 'error',
  chapterEmpty: 'warning',
  contentUnknown: 'warning',

  imageMissing: 'error',
  imageDamaged: 'error',
  altMissing: 'error',
  altIsFileName: 'error',
  altSaysNothing: 'warning',
  altRepeatsCaption: 'warning',
  authorMissing: 'warning',
  permissionMissing: 'error',

  headingEmpty: 'error',
  headingSkipsLevel: 'warning',
  headingByBold: 'warning',

  linkEmpty: 'error',
  linkVague: 'warning',
  linkIsAddress: 'warning',
  linkSameText: 'warning',
  linkUnsafe: 'error',
  linkDead: 'warning',

  tableEmpty: 'warning',
  tableHeaderMissing: 'error',
  tableHeaderEmpty: 'warning',
  tableCaptionMissing: 'warning',
  tableUneven: 'warning',

  languageInvalid: 'error',
  languageUnmarked: 'warning',
  sentenceLong: 'hint',
  paragraphLong: 'hint',

  referenceGone: 'error',
  referenceInBin: 'error',
  sectionGone: 'warning',
  anchorTwice: 'warning',
  footnoteEmpty: 'error',

  fieldEmpty: 'warning',
  fieldTooLong: 'hint',
  areasMissing: 'warning',
  areaUnknown: 'warning',
  funderMissing: 'warning',
  stageMissing: 'warning',
  keywordsMissing: 'warning',
  organisationMissing: 'warning',
  checkDateMissing: 'warning',
  checkDatePassed: 'warning',

  lawSourceMissing: 'warning',
  lawUnchecked: 'hint',
  lawStale: 'warning',
  lawCheckedInFuture: 'warning',

  personalId: 'error',
  personalIdLike: 'error',
  birthDate: 'error',
  phone: 'error',
  email: 'error',
  officeEmail: 'hint',
  address: 'error',
  personName: 'error',
  contactStale: 'warning',

  citationUnknown: 'error',
  sourceTitleMissing: 'warning',
  sourceYearMissing: 'warning',
  sourceUnused: 'hint',
  termUnknown: 'warning',
  termMissing: 'warning',
  definitionMissing: 'warning',
  variableUnknown: 'error',
  variableEmpty: 'warning',
  indexTermEmpty: 'warning',
  conditionUnreadable: 'warning',
  conditionUnknown: 'warning',
  replacedGone: 'warning',

  isbnInvalid: 'warning',
  issnInvalid: 'warning',
  urnInvalid: 'warning',
  logoUnnamed: 'error',
  abstractMissing: 'hint',
  yearMissing: 'hint',
  feedbackMissing: 'hint',

  unprintable: 'error',
  tooDeep: 'error',
  tooLong: 'error',
  imageColours: 'error',
} as const satisfies Readonly<Record<string, Severity>>

export type Rule = keyof typeof ruleSeverities

/** The rules that find personal data: only what they find can be approved. */
export const personalRules = [
  'personalId',
  'personalIdLike',
  'birthDate',
  'phone',
  'email',
  'officeEmail',
  'address',
  'personName',
] as const satisfies readonly Rule[]

/** True when the rule finds personal data. */
export function isPersonal(rule: Rule): boolean {
  return personalRules.some((each) => each === rule)
}

/** Who let personal data stay in the book, by name or role, and when (milliseconds since 1970). */
export type Approval = { readonly by: string; readonly at: number }

/** Who took an approval back, and when; `approved` is the approval as it was given. */
export type Withdrawal = Approval & { readonly approved: Approval }

/**
 * One finding. `key` stays the same as long as the same is found on the same page, wherever it moves there.
 * `document` is a chapter's or practice's id, empty for the book itself; `title` its title; `field` the
 * field of a practice; `path` the block, empty for the page as a whole; `found` quotes what was found.
 */
export type Finding = {
  readonly key: string
  readonly rule: Rule
  readonly severity: Severity
  readonly document: DocumentId | ''
  readonly title: string
  readonly field: string | null
  readonly path: BlockPath
  readonly found: string
  /** Present exactly when the severity is `approved`. */
  readonly approval?: Approval
  /** The last withdrawal of an approval, where none is in force. */
  readonly withdrawn?: Withdrawal
}
