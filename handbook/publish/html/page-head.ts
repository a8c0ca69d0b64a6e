// The head of every published page: title, style, and what the page may load.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'

/**
 * Only files beside the page, nothing from the network. `file:` stands beside 'self' because browsers
 * differ in whether a page opened from disk is the same origin as the files beside it.
 */
const policy = (scripts: boolean, search: boolean): string =>
  [
    "default-src 'none'",
    "style-src 'self' file:",
    "font-src 'self' file:",
    "img-src 'self' file:",
    ...(scripts ? ["script-src 'self' file:"] : []),
    "base-uri 'none'",
    search ? "form-action 'self' file:" : "form-action 'none'",
  ].join('; ')

/**
 * What a page's head tells. `style` and `script` are paths from the page, as is `canonical`, the page's own address
 * where it stands at another; `search` is true when it has a form that leads to the page of the search.
 */
export type HeadFacts = {
  readonly title: string
  readonly style: string
  readonly script?: string
  readonly description?: string
  readonly search?: boolean
  readonly canonical?: string
}

/** The head of a page. */
export function pageHead({
  title,
  style,
  script,
  description,
  search = false,
  canonical,
}: HeadFacts): MarkupElement {
  const named = (name: string, content: string): MarkupElement => element('meta', { name, content })
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: policy(script !== undefined, search),
    }),
    element('title', {}, title),
    named('viewport', 'width=device-width, initial-scale=1'),
    description === undefined || description === '' ? null : named('description', description),
    named('generator', 'Opaskirja'),
    named('color-scheme', 'light dark'),
    named('referrer', 'no-referrer'),
    element('link', { rel: 'stylesheet', href: style }),
    canonical === undefined ? null : element('link', { rel: 'canonical', href: canonical }),
    script === undefined ? null : element('script', { src: script, defer: true }),
  )
}
