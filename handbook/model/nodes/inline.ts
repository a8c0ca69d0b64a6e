// What stands inside a line besides words: footnotes, cross-references, citations, variables.
import { Node } from '@tiptap/core'
import { unsetByDefault } from './attribute.ts'

/** A footnote; its text is content, so that concurrent typing in it merges. `when`: see `Conditional`. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  content: 'text*',
  isolating: true,
  addAttributes: () => unsetByDefault('when'),
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
  addAttributes: () => unsetByDefault('document', 'anchor', 'label', 'when'),
  parseHTML: () => [{ tag: 'span[document]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
  renderText: ({ node }) => String(node.attrs['label'] ?? ''),
})

/**
 * A citation of one source of the book's list. `locator` says where in it, as "s. 12". Citations
 * that stand side by side are read as one, in one pair of parentheses.
 */
export const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => unsetByDefault('source', 'locator', 'when'),
  parseHTML: () => [{ tag: 'span[source]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
})

/** The value of one of the book's variables. `label` is the variable's name when it was put here. */
export const Variable = Node.create({
  name: 'variable',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => unsetByDefault('variable', 'label', 'when'),
  parseHTML: () => [{ tag: 'span[variable]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
  renderText: ({ node }) => String(node.attrs['label'] ?? ''),
})
