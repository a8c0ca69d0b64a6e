// A page of an EPUB: well-formed XHTML with its title, language and style.
import { element, type Child } from '#handbook/markup/markup.ts'
import { xmlDocument } from '#handbook/markup/serialise-xml.ts'
import { titleOr, type BookPage } from '../html/book-page.ts'
import { epubPaths } from './epub-book.ts'

/** A whole page. `title` is read out when the page opens; `look` is the class of its body. */
export function xhtmlPage(title: string, look: string, inside: Child, page: BookPage): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('title', {}, title.trim() === '' ? titleOr(page.edition.facts.title, page.around) : title),
    element('link', { rel: 'stylesheet', type: 'text/css', href: page.root + epubPaths.style }),
  )
  const root = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: page.language,
  }
  return xmlDocument(
    element('html', root, head, element('body', { class: look }, element('main', {}, inside))),
  )
}
