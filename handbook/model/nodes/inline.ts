// What stands inside a line besides words: footnotes and cross-references.
import { Node } from '@tiptap/core'
import { unsetByDefault } from './attribute.ts'

/** A footnote; its text is content, so that concurrent typing in it merges. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  content: 'text*',
  isolating: true,
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: () => ['span', { 'data-footnote': '' }, 0],
})

/**
 * A reference to a chapter or practice (`document`) or to a heading in it (`anchor`). `label` is the
 * target's title when the reference was made: it is shown when the target is gone.
 */
export const CrossReference = Node.create({
  name: 'crossReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => unsetByDefault('document', 'anchor', 'label'),
  parseHTML: () => [{ tag: 'span[document]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
  renderText: ({ node }) => String(node.attrs['label'] ?? ''),
})
