// Keeps what one works on where it is on the screen while lines come and go above it.

/** Runs `change`, then scrolls so that `element` stands where it stood before. */
export async function keepInPlace(element: Element, change: () => Promise<void>): Promise<void> {
  const before = element.getBoundingClientRect().top
  await change()
  const moved = element.getBoundingClientRect().top - before
  if (moved !== 0) scrollerOf(element)?.scrollBy({ top: moved, behavior: 'instant' })
}

function scrollerOf(element: Element): Element | null {
  for (let each = element.parentElement; each !== null; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each
  }
  return null
}
