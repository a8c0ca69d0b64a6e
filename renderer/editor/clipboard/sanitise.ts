// Makes HTML from outside harmless before anything else reads it.
import DOMPurify from 'dompurify'

const tags =
  'p div span br h1 h2 h3 h4 h5 h6 ul ol li blockquote table caption thead tbody tfoot tr td th ' +
  'figure figcaption aside section article header footer main nav dl dt dd pre address ' +
  'strong b em i u a sup sub small code mark del ins font center'
const attributes =
  'href name id style class start type value colspan rowspan lang ' +
  'data-pm-slice data-attrs data-callout data-law data-footnote data-reference data-opaque data-opaque-mark data-pad ' +
  'data-citation data-variable data-term data-indexed data-when'

/**
 * The body of untrusted HTML as detached elements that can do nothing: no scripts, no images, no
 * frames, no forms, and only the attributes this app reads.
 */
export function sanitise(html: string): HTMLElement {
  const clean = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: tags.split(' '),
    ALLOWED_ATTR: attributes.split(' '),
    ALLOW_DATA_ATTR: false,
    RETURN_DOM: true,
  })
  if (!(clean instanceof HTMLElement)) throw new TypeError('DOMPurify gave back no element')
  return clean
}
