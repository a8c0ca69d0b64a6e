// Imports a source written in the test itself, by the readers of the core alone.
import { parseHtml, readHtmlSource } from '#handbook/import/html/read-html.ts'
import { importedPage, type ImportedPage } from '#handbook/import/imported-page.ts'
import type { ImportKind } from '#handbook/model/import-report.ts'
import { Losses } from '#handbook/import/losses.ts'
import { markdownHtml } from '#handbook/import/markdown/markdown-html.ts'
import { readPlainText } from '#handbook/import/plain/read-plain-text.ts'

/** Pictures that could be had, by what the page calls them. */
export type Pictures = Readonly<Record<string, string>>

/** A plain text as a page. */
export function fromText(text: string, as: ImportKind | null = 'chapter'): ImportedPage {
  const losses = new Losses()
  return importedPage(readPlainText(text, losses), 'teksti.txt', as, losses)
}

/** A saved page of a site as a page of the book. */
export function fromHtml(
  html: string,
  pictures: Pictures = {},
  as: ImportKind | null = 'chapter',
): ImportedPage {
  return fromPage(html, pictures, true, as, new Losses(), null)
}

/** A Markdown text as a page. */
export function fromMarkdown(text: string, as: ImportKind | null = 'chapter'): ImportedPage {
  const losses = new Losses()
  const { html, title } = markdownHtml(text, losses)
  return fromPage(html, {}, false, as, losses, title)
}

function fromPage(
  html: string,
  pictures: Pictures,
  isSite: boolean,
  as: ImportKind | null,
  losses: Losses,
  title: string | null,
): ImportedPage {
  const source = parseHtml(html)
  if (source === null) throw new Error('The page is nested too deep')
  const draft = readHtmlSource(source, new Map(Object.entries(pictures)), isSite, losses)
  return importedPage({ ...draft, title: title ?? draft.title }, 'sivu.html', as, losses)
}
