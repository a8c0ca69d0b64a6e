// Cleans what stands in a line of pasted HTML: marks written as styles, unsafe links, what we do not have.
import { safeAddress } from '#handbook/model/safe-address.ts'

/**
 * Rewrites marks and links inside `body` in place, so that only what the schema knows carries meaning.
 * Languages of passages are kept from our own clipboard only: Word marks them on words at random.
 */
export function cleanInline(body: HTMLElement): void {
  const ours = body.querySelector('[data-pm-slice]') !== null
  for (const pad of body.querySelectorAll('[data-pad]')) pad.remove()
  for (const styled of body.querySelectorAll<HTMLElement>('b, strong, em, i, span, font')) readStyle(styled)
  for (const link of body.querySelectorAll('a')) cleanLink(link)
  if (!ours) for (const passage of body.querySelectorAll('[lang]')) passage.removeAttribute('lang')
}

/** Google Docs wraps everything in a bold element that is not bold, and writes its bold words as styles. */
function readStyle(element: HTMLElement): void {
  const { fontWeight, fontStyle } = element.style
  if (element.matches('b, strong') && ['normal', '400'].includes(fontWeight)) unwrap(element)
  else if (element.matches('em, i') && fontStyle === 'normal') unwrap(element)
  else if (element.matches('span, font')) {
    if (/^(?:bold|[6-9]00)$/.test(fontWeight)) wrapContent(element, 'strong')
    if (fontStyle === 'italic') wrapContent(element, 'em')
  }
}

function cleanLink(link: HTMLAnchorElement): void {
  const href = safeAddress(link.getAttribute('href'))
  if (href === null) unwrap(link)
  else link.setAttribute('href', href)
}

function wrapContent(element: HTMLElement, tag: 'strong' | 'em'): void {
  const mark = element.ownerDocument.createElement(tag)
  mark.append(...element.childNodes)
  element.append(mark)
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}
