// Puts rescued text back where its context is, when that is in exactly one place.
import * as Y from 'yjs'
import type { DeviceId } from '../edit.ts'
import { chapterFragment, fieldFragment } from '../shape.ts'
import { linesOf, notALetter, type Line } from './lines.ts'
import { resolveRescued } from './rescue-marks.ts'
import type { RescuedText } from './rescued-text.ts'

/** A place between letters: the line's path in the chapter or field, and how many letters of it stand before. */
export type Placement = {
  readonly field: string | null
  readonly path: readonly number[]
  readonly offset: number
}

const contextOnEachSide = 20
/** Shorter contexts are in one place by chance. */
const leastContext = 8

/**
 * Where a piece of rescued text belongs: there where its context stands, when it stands in exactly one
 * place of its chapter or field. Null when it does not, and for values and texts of several lines.
 */
export function placementOf(doc: Y.Doc, rescued: RescuedText): Placement | null {
  const before = rescued.before.slice(-contextOnEachSide)
  const context = before + rescued.after.slice(0, contextOnEachSide)
  if (rescued.kind === 'value' || rescued.text.includes('\n') || context.length < leastContext) return null
  const { field } = rescued
  const fragment = fragmentOf(doc, field)
  const root = Y.findRootTypeKey(fragment)
  const places = linesOf(doc)
    .filter((line) => line.root === root)
    .flatMap((line) => placesOf(context, line))
    .map(({ path, offset }) => ({ field, path, offset: offset + before.length }))
  const [place, another] = places
  if (place === undefined || another !== undefined) return null
  return textAt(fragment, place) === null ? null : place
}

/** Where in a line some text begins. */
function placesOf(
  context: string,
  { path, pieces }: Line,
): readonly { readonly path: readonly number[]; readonly offset: number }[] {
  if (path === null) return []
  const alive = pieces.filter((piece) => piece.alive)
  const text = alive.map((piece) => piece.text).join('')
  const places: { path: readonly number[]; offset: number }[] = []
  for (let at = text.indexOf(context); at >= 0; at = text.indexOf(context, at + 1))
    places.push({ path, offset: at })
  return places
}

/** Puts rescued text into its place and marks it as placed. One ordinary edit. */
export function placeRescued(doc: Y.Doc, { key, text }: RescuedText, place: Placement): void {
  doc.transact(() => {
    const spot = textAt(fragmentOf(doc, place.field), place)
    if (spot === null) return
    spot.text.insert(spot.index, text)
    resolveRescued(doc, key, 'placed')
  })
}

/**
 * Places what can be placed of the open pieces that `device` itself wrote: only one device may, else the
 * text would be there twice. Gives what it placed. One ordinary edit, none when nothing can be placed.
 */
export function placeOwn(
  doc: Y.Doc,
  rescued: readonly RescuedText[],
  device: DeviceId,
): readonly RescuedText[] {
  return doc.transact(() =>
    rescued.filter((each) => {
      const place = each.device === device && each.state === 'open' ? placementOf(doc, each) : null
      if (place !== null) placeRescued(doc, each, place)
      return place !== null
    }),
  )
}

function fragmentOf(doc: Y.Doc, field: string | null): Y.XmlFragment {
  return field === null ? chapterFragment(doc) : fieldFragment(doc, field)
}

/** The text that ends or goes on at a place; null when there is none. */
function textAt(
  fragment: Y.XmlFragment,
  { path, offset }: Placement,
): { readonly text: Y.XmlText; readonly index: number } | null {
  const line = path.reduce<Y.XmlFragment | null>((type, at) => childOf(type, at), fragment)
  let left = offset
  for (const child of line?.toArray() ?? []) {
    const { length } = child instanceof Y.XmlText ? child : notALetter
    if (child instanceof Y.XmlText && left <= length) return { text: child, index: left }
    left -= length
  }
  return null
}

function childOf(type: Y.XmlFragment | null, at: number): Y.XmlFragment | null {
  const child = type !== null && at < type.length ? type.get(at) : null
  return child instanceof Y.XmlFragment ? child : null
}
