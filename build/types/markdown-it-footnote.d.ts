// markdown-it-footnote ships no types: it is a plugin for the markdown-it it is given.
declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it'
  export default function footnotes(markdown: MarkdownIt): void
}
