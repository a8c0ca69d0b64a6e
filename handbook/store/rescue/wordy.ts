// Which single values hold words that somebody wrote, and not a choice, a name of a file or a place.

const wordyNames: ReadonlySet<string> = new Set([
  // Of a chapter, a practice and the book.
  'title',
  'subtitle',
  'publisher',
  'funder',
  'licence',
  'description',
  'purpose',
  // Facts of a practice.
  'place',
  'project',
  'period',
  'plainSummary',
  // Attributes of blocks.
  'caption',
  'alt',
  'author',
  'permission',
  'source',
  'label',
])

/** True for names of values that are words. */
export function isWordy(name: string): boolean {
  return wordyNames.has(name)
}
