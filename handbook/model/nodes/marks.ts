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

/** Words that the glossary explains; `entry` is the id of the term there. */
export const GlossaryTerm = Mark.create({
  name: 'glossaryTerm',
  inclusive: false,
  addAttributes: () => unsetByDefault('entry'),
  parseHTML: () => [{ tag: 'span[entry]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})

/**
 * Words to be found by the subject index. `term` is what stands there: "main" or "main > sub", several
 * parted by ";"; absent: the words themselves.
 */
export const IndexTerm = Mark.create({
  name: 'indexTerm',
  inclusive: false,
  addAttributes: () => unsetByDefault('term'),
  parseHTML: () => [{ tag: 'span[data-index]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { 'data-index': '', ...HTMLAttributes }, 0],
})

/**
 * Words that stand in some editions only; `when` as in `model/condition.ts`. Blocks and what stands
 * inside a line carry it as an attribute of the same name, so that setting it rewrites no text.
 */
export const Conditional = Mark.create({
  name: 'condition',
  addAttributes: () => unsetByDefault('when'),
  parseHTML: () => [{ tag: 'span[when]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})
