// The version of the content schema: one number, one line of history a number.

/** 1: flat text blocks; tables, figures, callouts, law quotations, footnotes, cross-references; practice cards. */
export const schemaVersion = 1
