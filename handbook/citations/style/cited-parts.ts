// A citation as the styling engine prints it, parted by the sources that its words are of.
import { authorText, opaqueText, outputMarks } from './neutral-text.ts'

/** Words of a citation, and the engine's name of the item they are of; null for brackets and what parts sources. */
export type ItemWords = { readonly text: string; readonly item: string | null }

const { begin, end } = outputMarks.item
const mark = new RegExp(`${begin}([^${end}]*)${end}`, 'g')

/** What the engine prints before words of this item. */
export function itemMark(item: string): string {
  return `${begin}${opaqueText(item)}${end}`
}

/**
 * A printed citation in parts, which give its text when joined. Between brackets it is parted at the engine's own
 * commas and semicolons, which no author's can be mistaken for: a part is of the item that is marked in it, one
 * without a mark (a place, further names) goes on with the item before it.
 */
export function citedParts(printed: string): readonly ItemWords[] {
  const [, open = '', inside = '', close = ''] = /^(\(?)(.*?)(\)?)$/s.exec(printed) ?? []
  const pieces = inside.split(/([;,] )/)
  const parts: ItemWords[] = []
  let before: string | null = null
  add(parts, open, null)
  for (let at = 0; at < pieces.length; at += 2) {
    const item: string | null = itemIn(pieces[at] ?? '') ?? before
    add(parts, pieces[at - 1] ?? '', item === before ? item : null)
    add(parts, pieces[at] ?? '', item)
    before = item
  }
  add(parts, close, null)
  return parts
}

function itemIn(piece: string): string | null {
  const [found] = piece.matchAll(mark)
  return found?.[1] === undefined ? null : authorText(found[1])
}

/** Adds words; those of the same item as the words before them become one with these. */
function add(parts: ItemWords[], printed: string, item: string | null): void {
  const text = authorText(printed.replace(mark, ''))
  const last = parts.at(-1)
  if (text === '') return
  if (last?.item === item) parts.splice(-1, 1, { text: `${last.text}${text}`, item })
  else parts.push({ text, item })
}
