// The one block of running text: paragraph, heading, list item and quote are kinds of it.
import { Node } from '@tiptap/core'
import { unsetByDefault } from './attribute.ts'

/**
 * Flat as in Word: making a paragraph a heading or a list item, indenting and lifting change
 * attributes only, so nobody's concurrent typing is lost. `anchor` is the target of cross-references
 * to a heading. `defining` keeps the kind of a heading or list item pasted into an empty block.
 */
export const TextBlock = Node.create({
  name: 'textBlock',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => unsetByDefault('kind', 'indent', 'start', 'anchor', 'when'),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
})
