// What turns into a heading, list item or quote while it is typed at the start of a line.
import type { BlockKind } from '#handbook/model/content.ts'
import { InputRule, type ExtendedRegExpMatchArray } from '@tiptap/core'
import { formOf, isTextBlock, type BlockForm } from './block-form.ts'
import { mayStand, setForm } from './set-kind.ts'

/** The input rules of text blocks: `# ` to `#### `, `- `, `* `, `1. ` (any number), `> `. */
export const textBlockInputRules: readonly InputRule[] = [
  rule(/^(#{1,4})\s$/, (match) => ({ kind: headingOf(match[1] ?? '') })),
  rule(/^[-*]\s$/, () => ({ kind: 'bullet' })),
  rule(/^(\d{1,6})[.)]\s$/, (match) => ({ kind: 'ordered', start: startFrom(Number(match[1])) })),
  rule(/^>\s$/, () => ({ kind: 'quote' })),
]

/** Headings of the text begin at level 2: level 1 is the chapter's title, which stands outside. */
function headingOf(marks: string): BlockKind {
  return marks.length <= 2 ? 'h2' : marks.length === 3 ? 'h3' : 'h4'
}

function startFrom(number: number): number | null {
  return number === 1 ? null : number
}

type Asked = (match: ExtendedRegExpMatchArray) => Partial<BlockForm> & { readonly kind: BlockKind }

/** Works on ordinary text only, so that a number in a heading or an item stays as typed. */
function rule(find: RegExp, asked: Asked): InputRule {
  return new InputRule({
    find,
    handler: ({ state, range, match }) => {
      const $from = state.doc.resolve(range.from)
      const node = $from.parent
      const form = asked(match)
      if (!isTextBlock(node) || formOf(node)?.kind !== 'text') return null
      const parent = $from.node(-1)
      if (!mayStand(form.kind, parent)) return null
      const block = { node, parent, pos: $from.before(), index: $from.index(-1) }
      state.tr.delete(range.from, range.to)
      setForm(state.tr, block, { indent: 0, ...form })
      return undefined
    },
  })
}
