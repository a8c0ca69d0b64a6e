// The top nodes: a chapter's page, a practice's card, and the text inside.
import { Node } from '@tiptap/core'
import { unsetByDefault } from './attribute.ts'

/** A chapter, or the body of one practice field. */
export const Page = Node.create({ name: 'doc', topNode: true, content: 'block*' })

/** Running text. */
export const Text = Node.create({ name: 'text', group: 'inline' })

/** A line break inside a block (Shift+Enter). */
export const LineBreak = Node.create({
  name: 'lineBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
})

/** A whole practice as one tree of its fields: the form in which cards are read, checked and rendered. */
export const PracticeCard = Node.create({
  name: 'practiceCard',
  content: 'practiceField*',
  parseHTML: () => [{ tag: 'article[data-practice-card]' }],
  renderHTML: () => ['article', { 'data-practice-card': '' }, 0],
})

/**
 * One field of a practice, named by its profile. In the shared document each field is a fragment
 * of its own keyed by this name, so that no two devices can ever create the same field twice.
 */
export const PracticeField = Node.create({
  name: 'practiceField',
  content: 'block*',
  isolating: true,
  addAttributes: () => unsetByDefault('field'),
  parseHTML: () => [{ tag: 'section[field]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', HTMLAttributes, 0],
})
