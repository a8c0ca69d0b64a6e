// What an EPUB says of its accessibility, by EPUB Accessibility 1.1 and the words of schema.org.
import type { EpubBook } from './epub-book.ts'

/** Properties and values for the package file, true of this very book. */
export function accessibility(book: EpubBook): readonly (readonly [string, string])[] {
  const described = book.figures.some(({ block }) => !block.decorative)
  const features = [
    'tableOfContents',
    'structuralNavigation',
    'readingOrder',
    'displayTransformability',
    'unlocked',
    ...(described ? ['alternativeText'] : []),
    ...(book.edition.index.length > 0 ? ['index'] : []),
  ]
  return [
    ['dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'],
    ['a11y:certifiedBy', 'Opaskirja'],
    ['schema:accessMode', 'textual'],
    ...(book.figures.length === 0 ? [] : ([['schema:accessMode', 'visual']] as const)),
    ['schema:accessModeSufficient', 'textual'],
    ...features.map((feature) => ['schema:accessibilityFeature', feature] as const),
    ['schema:accessibilityHazard', mayMove(book) ? 'unknown' : 'none'],
    ['schema:accessibilitySummary', book.words.accessible],
  ]
}

/** Images of these kinds may be moving ones, and moving ones may flash. */
function mayMove({ images }: EpubBook): boolean {
  return [...images.values()].some(({ format }) => format === 'gif' || format === 'webp')
}
