// Letting open forms give their words before what they belong to goes.

/** Takes the keyboard out of the page: a form that is still open takes its words when it is left. */
export function leaveForms(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement) activeElement.blur()
}
