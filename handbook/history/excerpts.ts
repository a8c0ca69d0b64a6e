// The changed blocks of a page, few and short enough to be read at a glance.
import type { BlockChange } from './content-changes.ts'
import type { FieldChanges } from './page-changes.ts'
import type { Piece } from './word-changes.ts'

/** A changed block with its field, its unchanged words shortened: `…` stands for what was left out. */
export type Excerpt = BlockChange & { readonly field: string | null }

/** How many blocks came, went and changed. */
export type BlockCounts = { readonly added: number; readonly removed: number; readonly changed: number }

/** The first `most` changed blocks of a page in reading order; blocks of which nothing can be told are passed over. */
export function excerptsOf(fields: readonly FieldChanges[], most: number): readonly Excerpt[] {
  const changed = fields.flatMap(({ field, blocks }) =>
    blocks
      .filter(({ kind, pieces, quiet }) => kind !== 'same' && pieces.length + quiet.length > 0)
      .map((block) => ({ field, block })),
  )
  return changed
    .slice(0, most)
    .map(({ field, block }) => ({ ...block, field, pieces: shortened(block.pieces) }))
}

/** Counts the blocks of a page that changed. */
export function countBlocks(fields: readonly FieldChanges[]): BlockCounts {
  const kinds = fields.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))
  const count = (kind: BlockChange['kind']): number => kinds.filter((each) => each === kind).length
  return { added: count('added'), removed: count('removed'), changed: count('changed') }
}

/** Unchanged words are cut to about this many characters on each side of a change. */
const context = 120
/** A long stretch that came or went is cut to about this many characters. */
const longest = 600

function shortened(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    if (piece.kind !== 'same') return { ...piece, text: head(piece.text, longest) }
    const start = at === 0
    const end = at === pieces.length - 1
    if (start && end) return { ...piece, text: head(piece.text, longest) }
    if (start) return { ...piece, text: tail(piece.text, context) }
    if (end) return { ...piece, text: head(piece.text, context) }
    return { ...piece, text: withoutMiddle(piece.text) }
  })
}

/** The beginning of a text, cut after a whole word. */
function head(text: string, length: number): string {
  if (text.length <= length * 1.25) return text
  const cut = text.slice(0, length).search(/\s\S*$/)
  return `${text.slice(0, cut > 0 ? cut : length)} …`
}

/** The end of a text, cut before a whole word. */
function tail(text: string, length: number): string {
  if (text.length <= length * 1.25) return text
  const rest = text.slice(-length)
  const cut = rest.search(/\s/)
  return `… ${rest.slice(cut >= 0 ? cut + 1 : 0)}`
}

function withoutMiddle(text: string): string {
  return text.length <= 2.5 * context ? text : `${head(text, context)} ${tail(text, context).slice(2)}`
}
