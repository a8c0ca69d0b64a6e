// What this version does not know: kept whole, shown as a plain notice, never edited.
import { Mark, Node } from '@tiptap/core'
import { unsetByDefault } from './attribute.ts'

/** An unknown block; `json` is the original node as text. */
export const OpaqueBlock = Node.create({
  name: 'opaqueBlock',
  group: 'block',
  atom: true,
  addAttributes: () => unsetByDefault('json'),
  parseHTML: () => [{ tag: 'div[json]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
})

/** An unknown node inside a line. */
export const OpaqueInline = Node.create({
  name: 'opaqueInline',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => unsetByDefault('json'),
  parseHTML: () => [{ tag: 'span[json]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
})

/** An unknown mark; the words under it stay readable. */
export const OpaqueMark = Mark.create({
  name: 'opaqueMark',
  excludes: '',
  addAttributes: () => unsetByDefault('json'),
  parseHTML: () => [{ tag: 'span[mark-json]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { 'mark-json': HTMLAttributes['json'] as unknown }, 0],
})
