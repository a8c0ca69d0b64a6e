// The version of the content schema: one number, one line of history a number.

/**
 * 1: flat text blocks; tables, figures, callouts, law quotations, footnotes, cross-references; practice cards.
 * 2: conditions of editions, citations, variables, terms of the glossary and of the index.
 */
export const schemaVersion = 2

/** The version of a document that uses nothing of a later one: apps of that version may go on editing it. */
export const firstSchemaVersion = 1
