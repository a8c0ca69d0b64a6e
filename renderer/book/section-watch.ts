// Under which heading of a chapter the reader is: by the caret when it moves, by scrolling otherwise.

const headingSelector = '[data-block]:is(h2, h3, h4, h5)'

/** Tells `found` the index of the heading above the caret or the upper third of the view; null above the first. */
export function followSection(page: HTMLElement, found: (index: number | null) => void): () => void {
  const view = page.parentElement
  let frame = 0
  const later = (find: () => number | null): void => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => found(find()))
  }
  const scrolled = (): void => later(() => sectionInView(page))
  const moved = (): void => {
    const caret = document.getSelection()?.focusNode ?? null
    if (caret !== null && page.contains(caret)) later(() => sectionAbove(page, caret))
  }
  view?.addEventListener('scroll', scrolled, { passive: true })
  document.addEventListener('selectionchange', moved)
  return () => {
    cancelAnimationFrame(frame)
    view?.removeEventListener('scroll', scrolled)
    document.removeEventListener('selectionchange', moved)
  }
}

function sectionInView(page: HTMLElement): number | null {
  const { top, height } = page.parentElement?.getBoundingClientRect() ?? { top: 0, height: 0 }
  const line = top + height / 3
  return lastIndex(headingsOf(page), (heading) => heading.getBoundingClientRect().top <= line)
}

function sectionAbove(page: HTMLElement, caret: Node): number | null {
  const before = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY
  return lastIndex(
    headingsOf(page),
    (heading) => heading.contains(caret) || (heading.compareDocumentPosition(caret) & before) !== 0,
  )
}

function headingsOf(page: HTMLElement): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(headingSelector)]
}

/** Headings stand in order, so the last that is passed comes before the first that is not. */
function lastIndex(
  headings: readonly HTMLElement[],
  passed: (heading: HTMLElement) => boolean,
): number | null {
  const next = headings.findIndex((heading) => !passed(heading))
  const index = (next === -1 ? headings.length : next) - 1
  return index < 0 ? null : index
}
