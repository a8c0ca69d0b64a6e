// The names of the pages of an edition besides those of its parts.

/** What the pages besides the parts are about, in the order in which they are named. */
export const sidePages = [
  'practices',
  'areas',
  'subjects',
  'index',
  'glossary',
  'sources',
  'imprint',
  'accessibility',
] as const
export type SidePage = (typeof sidePages)[number]
