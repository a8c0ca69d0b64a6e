// Blocks that truly contain others: figure, callout, law quotation.
import { Node } from '@tiptap/core'
import { unsetByDefault } from './attribute.ts'

/**
 * An image with its caption as real text. `file` is the content-addressed name in the handbook's
 * image folder; `alt` describes it unless `decorative` is true; `author` and `permission` say who
 * made it and by what right it may be published.
 */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  isolating: true,
  addAttributes: () => unsetByDefault('file', 'alt', 'decorative', 'author', 'permission', 'when'),
  parseHTML: () => [{ tag: 'figure' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, 0],
})

/** A boxed passage lifted from the text; a heading inside is its title. */
export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block*',
  defining: true,
  addAttributes: () => unsetByDefault('when'),
  parseHTML: () => [{ tag: 'aside' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes, 0],
})

/**
 * A quotation of law. `source` names the act and section, `url` where it stands, `checked` the day
 * (YYYY-MM-DD) on which somebody last compared it with the law in force.
 */
export const LawQuotation = Node.create({
  name: 'lawQuotation',
  group: 'block',
  content: 'block*',
  defining: true,
  addAttributes: () => unsetByDefault('source', 'url', 'checked', 'when'),
  parseHTML: () => [{ tag: 'blockquote[source]' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
})
