// Marks the blocks of a read-only text that another edition does not have so.
import type { Output } from '#contract'

type Differing = Output<'editions.sideBySide'>[number]['differing']

/** Marks the elements of these blocks: seen by `data-differs`, heard by `word` before them. Gives what unmarks them. */
export function markDiffering(
  text: HTMLElement,
  differing: Differing,
  field: string | null,
  word: string,
): () => void {
  const marked = differing
    .filter((block) => block.field === field)
    .flatMap(({ path }) => innermost(text, path))
  for (const element of marked) {
    element.dataset['differs'] = ''
    element.prepend(unseen(word))
  }
  return () => {
    for (const element of marked) {
      delete element.dataset['differs']
      element.querySelector(':scope > .unseen')?.remove()
    }
  }
}

/** A list has the path of its first item: the item is meant. Rows and cells have no element: what stands in them is meant. */
function innermost(text: HTMLElement, path: readonly number[]): readonly HTMLElement[] {
  const place = path.join('-')
  const found = [...text.querySelectorAll<HTMLElement>(`[data-path="${place}"]`)]
  if (found.length > 0) return found.slice(-1)
  return [...text.querySelectorAll<HTMLElement>(`[data-path^="${place}-"]`)]
}

function unseen(word: string): HTMLElement {
  const element = document.createElement('span')
  element.className = 'unseen'
  element.textContent = `${word}: `
  return element
}
