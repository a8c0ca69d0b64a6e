// What is said of a hit: where it stands and in how many places its words are.
import type { Hit, Snippet } from '#handbook/search/hit.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import type { BookTree } from '#handbook/store/read-tree.ts'
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

/** The line under a hit's title: the chapter's number, or the practice field of its best place. */
export function placeOf(hit: Hit, tree: BookTree, words: SearchWords): string {
  const [first] = hit.snippets
  if (hit.kind === 'practice') return first === undefined ? words.practice : fieldName(first, words)
  const at = tree.chapters.findIndex(({ id }) => id === hit.id)
  return at < 0 ? '' : words.chapter(at + 1)
}

/** In how many places the words stand: "Nimi ja 6 kohtaa". */
export function placesOf(hit: Hit, words: SearchWords): string {
  const inTitle = hit.titleRanges.length > 0
  return words.places(hit.places - (inTitle ? 1 : 0), inTitle)
}
