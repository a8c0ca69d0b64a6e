// A document that forgets nothing, read line by line: what is there, what was deleted, what was lost.
import * as Y from 'yjs'
import type { IdRange } from './id-map.ts'

/** Some letters of a line. `alive` is false for what was deleted, by whomever and however. */
export type Piece = IdRange & { readonly text: string; readonly alive: boolean }

/**
 * A line: the text of one element, its own texts in order. `root` names the part of the document it is
 * in; `path` says where it stands there, as indexes of what is alive, and is null for a deleted line;
 * `above` holds what it is in, itself first, without the root.
 */
export type Line = {
  readonly root: string
  readonly path: readonly number[] | null
  readonly above: readonly Y.Item[]
  readonly pieces: readonly Piece[]
}

/** Stands for what is in a line and is no letter: a footnote, a reference, a line break. */
export const notALetter = '\uFFFC'

/** All lines of a document in reading order, deleted ones where they were. */
export function linesOf(doc: Y.Doc): readonly Line[] {
  const roots = [...doc.share].sort(([a], [b]) => (a < b ? -1 : 1))
  return roots.flatMap(([root, type]) => linesIn(type, { root, path: [], above: [] }))
}

type Shared = Pick<Y.AbstractType<never>, '_start' | '_item'>
type Place = Omit<Line, 'pieces'>

function linesIn(type: Shared, place: Place): readonly Line[] {
  const items = itemsOf(type)
  const texts = items.filter((item) => typeOf(item) instanceof Y.XmlText)
  const inner = placed(items, place).flatMap(({ item, path }) => {
    const child = typeOf(item)
    if (child === null || child instanceof Y.XmlText) return []
    return linesIn(child, { ...place, path, above: [item, ...place.above] })
  })
  if (texts.length === 0) return inner
  return [{ ...place, above: [...texts, ...place.above], pieces: items.flatMap(piecesOf) }, ...inner]
}

/** Items with their paths: what is alive is counted, what is deleted has none. */
function placed(
  items: readonly Y.Item[],
  { path }: Place,
): readonly { readonly item: Y.Item; readonly path: readonly number[] | null }[] {
  let alive = 0
  return items.map((item) => ({ item, path: item.deleted || path === null ? null : [...path, alive++] }))
}

function itemsOf(type: Shared): readonly Y.Item[] {
  const items: Y.Item[] = []
  for (let item = type._start; item !== null; item = item.right) items.push(item)
  return items
}

function typeOf({ content }: Y.Item): Shared | null {
  return content instanceof Y.ContentType ? content.type : null
}

function piecesOf(item: Y.Item): readonly Piece[] {
  const type = typeOf(item)
  if (type instanceof Y.XmlText) return itemsOf(type).flatMap(lettersOf)
  return type === null ? [] : [pieceOf(item, notALetter)]
}

function lettersOf(item: Y.Item): readonly Piece[] {
  return item.content instanceof Y.ContentString ? [pieceOf(item, item.content.str)] : []
}

function pieceOf({ id, length, deleted }: Y.Item, text: string): Piece {
  return { client: id.client, from: id.clock, to: id.clock + length, text, alive: !deleted }
}

/** The part of a piece that a range inside it names. */
export function partOf(piece: Piece, { from, to }: IdRange): Piece {
  if (piece.text === notALetter) return piece
  return { ...piece, from, to, text: piece.text.slice(from - piece.from, to - piece.from) }
}
