// Marks what a search found in a text that is only read: the page itself stays as it is.
import type { Content } from '#handbook/model/content.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import type { FoundPlaces, NumberedPlace } from '#renderer/state/found-places.svelte.ts'

/** The text of a field, or of a chapter when the field is null. */
type ContentOf = (field: string | null) => Content

/**
 * Marks the places on the page under `root` and brings the reader to the current one. The function it gives
 * back takes the marks away.
 */
export function highlightPlaces(root: HTMLElement, found: FoundPlaces, contentOf: ContentOf): () => void {
  const ranges = found.places.map((place) => rangeOf(root, place, contentOf(place.field)))
  const current = ranges[found.at] ?? null
  const shown = ranges.filter((range) => range !== null)
  CSS.highlights.set('found-match', new Highlight(...shown))
  CSS.highlights.set('current-match', new Highlight(...(current === null ? [] : [current])))
  current?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  return () => {
    CSS.highlights.delete('found-match')
    CSS.highlights.delete('current-match')
  }
}

/** Where a place stands on the page, or null when it is not shown there. */
function rangeOf(root: HTMLElement, { field, path, range }: NumberedPlace, content: Content): Range | null {
  const block = content[path[0] ?? -1]
  const part = field === null ? root : root.querySelector(`[data-field="${CSS.escape(field)}"]`)
  const element = part?.querySelector(`[data-path="${path.join('-')}"]`)
  if (block === undefined || !element) return null
  const text = plainText([block])
  const sought = text.slice(range[0], range[1])
  // What is read and the plain text differ in notes and numbers, but not in the order of the words.
  return occurrence(element, sought, occurrences(text.slice(0, range[0]), sought))
}

function occurrences(text: string, sought: string): number {
  return text.split(sought).length - 1
}

/** The stretch in which `sought` stands after `before` others like it; within one run of letters. */
function occurrence(element: Element, sought: string, before: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let passed = 0
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    const here = occurrences(text, sought)
    if (passed + here > before) return rangeIn(node, text, sought, before - passed)
    passed += here
  }
  return null
}

function rangeIn(node: Node, text: string, sought: string, before: number): Range {
  let at = text.indexOf(sought)
  for (let passed = 0; passed < before; passed++) at = text.indexOf(sought, at + sought.length)
  const range = document.createRange()
  range.setStart(node, at)
  range.setEnd(node, at + sought.length)
  return range
}
