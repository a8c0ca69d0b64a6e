// Marks on words.
import { Mark } from '@tiptap/core'
import { unsetByDefault } from './attribute.ts'

/** Words of weight. */
export const Strong = Mark.create({
  name: 'strong',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
})

/** Stressed words. */
export const Emphasis = Mark.create({
  name: 'emphasis',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
})

/** A link out of the handbook; only addresses that `safeAddress` admits are ever rendered. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => unsetByDefault('href'),
  parseHTML: () => [{ tag: 'a[href]' }],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
})

/** A passage in another language, as a BCP 47 tag: `sv`, `en`, `se`. */
export const PassageLanguage = Mark.create({
  name: 'language',
  addAttributes: () => unsetByDefault('lang'),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})
