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
  // Of a source, as CSL-JSON names them.
  'editor',
  'container-title',
  'collection-title',
  'collection-number',
  'publisher-place',
  'volume',
  'issue',
  'page',
  'number',
  'genre',
  'edition',
  'note',
  'ISBN',
  'DOI',
  'URL',
  // Of a variable.
  'name',
  'value',
])
/** Values in an edition, and texts that are there in several languages. */
const wordyForms = /^(?:in|term|definition|imprint):(?!logos$)/

/** True for names of values that are words. */
export function isWordy(name: string): boolean {
  return wordyNames.has(name) || wordyForms.test(name)
}

/** The words of a value: a text as it is, of a list of names each name after the other; empty when it holds none. */
export function wordsOf(value: unknown): string {
  return Array.isArray(value) ? value.map(nameOf).join('; ') : nameOf(value)
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value
  const parts: readonly unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : []
  return parts.filter((part) => typeof part === 'string').join(' ')
}
