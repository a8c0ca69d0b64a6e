// Where a list that opens over the window belongs: in the part of the window that it was opened from.

/** The nearest landmark or dialog around an element, so that what opens is part of it; else the whole page. */
export function landmarkOf(element: Element | null): Element {
  return element?.closest('main, aside, nav, [role="dialog"]') ?? document.body
}
