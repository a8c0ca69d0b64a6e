// What is said of a hit: where it stands and in how many places its words are.
import type { Hit, Snippet } from '#handbook/search/hit.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import { sectionNumber } from '#handbook/model/section-numbers.ts'
import type { SectionHeading } from '#renderer/state/page-reading.ts'
import type { PracticeFactWords } from '#renderer/text/practice-facts.ts'
import type { SearchWords } from '#renderer/text/search.ts'

/** The id of the list of hits; the search box controls it. */
export const hitListId = 'search-hits'

/** The id of the element that shows a hit. */
export const hitElementId = (hit: Hit): string => `hit-${hit.id}`

/** In which field of a practice a snippet stands: the field's name, or that of the card's metadata. */
export function fieldName(snippet: Snippet, words: SearchWords): string {
  const { field } = snippet
  if (field === null) return words.details
  return innokylaProfile.fields.find(({ id }) => id === field)?.label ?? field
}

/** Under which heading of a chapter a snippet stands; the last one before it. */
export function headingOf(
  { path }: Snippet,
  headings: readonly SectionHeading[],
): SectionHeading | undefined {
  const block = path?.[0]
  return block === undefined ? undefined : headings.findLast((heading) => (heading.path[0] ?? 0) <= block)
}

/** What a place is told by: the number of the chapter and the headings as they stand now, and the words. */
export type PlaceContext = {
  readonly number: number | null
  readonly headings: readonly SectionHeading[]
  readonly words: SearchWords
  readonly facts: PracticeFactWords
}

/** The line under a hit's title: of a practice where, how far, which field; of a chapter the section; else what it is. */
export function placeOf(hit: Hit, context: PlaceContext): string {
  return placeParts(hit, context)
    .filter((part) => part !== '')
    .join(' · ')
}

function placeParts(hit: Hit, context: PlaceContext): readonly string[] {
  const [first] = hit.snippets
  switch (hit.kind) {
    case 'practice':
      return practicePlace(hit, first, context)
    case 'chapter':
      return chapterPlace(first, context)
    case 'term':
    case 'source':
      return [context.words[hit.kind]]
  }
}

function practicePlace({ facts: { place, stage } }: Hit, first: Snippet | undefined, context: PlaceContext) {
  const { words, facts } = context
  const far = stage === null || stage === 'unknown' ? '' : facts.stages[stage]
  const parts = [town(place), far, first === undefined ? '' : fieldName(first, words)]
  return parts.every((part) => part === '') ? [words.practice] : parts
}

/** The beginning of a place: "Järvenpää" of "Järvenpää, kaupungin yksikkö"; the preview tells it whole. */
function town(place: string): string {
  return place.split(/[,:;]/)[0]?.trim() ?? ''
}

function chapterPlace(first: Snippet | undefined, { number, headings, words }: PlaceContext) {
  const heading = first === undefined ? undefined : headingOf(first, headings)
  const section = heading === undefined ? '' : sectionTitle(heading, number)
  return [section !== '' || number === null ? section : words.chapter(number)]
}

function sectionTitle({ text, steps }: SectionHeading, chapter: number | null): string {
  const number = chapter === null ? null : sectionNumber(chapter, steps)
  return number === null ? text : `${number} ${text}`
}

/** In how many places the words stand: "Nimi ja 6 kohtaa"; nothing when no words were asked for. */
export function placesOf(hit: Hit, words: SearchWords): string {
  if (hit.places === 0) return ''
  const inTitle = hit.titleRanges.length > 0
  return words.places(hit.places - (inTitle ? 1 : 0), inTitle)
}
