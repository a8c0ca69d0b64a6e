// Markdown as HTML, which is then read like any other page.
import MarkdownIt from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import type { Losses } from '../losses.ts'
import { frontMatter } from './front-matter.ts'

/** The HTML of a Markdown text, and the title it gives in the facts before it. Total: any text is Markdown. */
export type MarkdownPage = { readonly title: string | null; readonly html: string }

const markdown = new MarkdownIt({ html: true }).use(footnotes)

/** Renders Markdown. Facts before the text, other than the title, are noted as lost. */
export function markdownHtml(text: string, losses: Losses): MarkdownPage {
  const { title, others, text: rest } = frontMatter(text)
  for (const fact of others) losses.note('frontMatter', fact)
  return { title, html: `<!doctype html><body>${markdown.render(rest)}` }
}
