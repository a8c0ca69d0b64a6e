// Values that hold one text — a title, a caption — and were lost to another that was set at the same time.
import * as Y from 'yjs'
import type { Findings, Lost } from './lost-texts.ts'
import { stateAt } from './rescue-marks.ts'
import { isWordy, wordsOf } from './wordy.ts'

/** A lost value; `name` says of what, `path` the keys that lead to it from the root. */
export type LostValue = Lost & { readonly name: string; readonly path: readonly string[] }

/** The lost values of a document that forgets nothing, by their paths and then their ids. */
export function lostValues(doc: Y.Doc, findings: Findings): readonly LostValue[] {
  return [...findings.lost.all()]
    .flatMap((range) => itemsIn(doc, range))
    .flatMap((item) => lostValue(doc, item, findings))
    .sort((a, b) => compare(a.path.join('/'), b.path.join('/')) || byId(a, b))
}

function compare<T>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b)
}

function byId({ ranges: [a] }: Lost, { ranges: [b] }: Lost): number {
  return compare(a?.client ?? 0, b?.client ?? 0) || compare(a?.from ?? 0, b?.from ?? 0)
}

function itemsIn(
  doc: Y.Doc,
  { client, from, to }: { client: number; from: number; to: number },
): readonly Y.Item[] {
  const structs = doc.store.clients.get(client) ?? []
  const items: Y.Item[] = []
  for (let at = structs.length === 0 ? 0 : Y.findIndexSS(structs, from); at < structs.length; at++) {
    const struct = structs[at]
    if (struct === undefined || struct.id.clock >= to) break
    if (struct instanceof Y.Item && struct.parentSub !== null) items.push(struct)
  }
  return items
}

function lostValue(doc: Y.Doc, item: Y.Item, { account, marks }: Findings): readonly LostValue[] {
  const name = item.parentSub
  const text = textOf(item)
  const place = placeOf(item)
  if (name === null || !isWordy(name) || text.trim() === '' || place === null) return []
  if (valueNow(doc, item, place) === text) return []
  const range = { client: item.id.client, from: item.id.clock, to: item.id.clock + item.length }
  const edit = account.bringer(range)
  if (edit === undefined) return []
  const { device, time } = edit
  const state = stateAt(marks, range)
  return [{ ...place, name, text, line: -1, ranges: [range], before: '', after: '', device, time, state }]
}

function textOf({ content }: Y.Item): string {
  return content instanceof Y.ContentAny ? wordsOf(content.arr.at(-1)) : ''
}

type Place = { readonly root: string; readonly path: readonly string[] }

/** The root that an item is in, and the keys of the maps on the way to it. */
function placeOf(item: Y.Item): Place | null {
  const path: string[] = []
  let type: unknown = item.parent
  for (let at: Y.Item | null = item; at !== null;) {
    if (at.parentSub !== null) path.unshift(at.parentSub)
    type = at.parent
    at = type instanceof Y.AbstractType ? type._item : null
  }
  return type instanceof Y.AbstractType ? { root: Y.findRootTypeKey(type), path } : null
}

/** What stands now where the value would: in its own map, or in the one that took that map's place. */
function valueNow(doc: Y.Doc, item: Y.Item, { root, path }: Place): string | null {
  const { parent } = item
  if (parent instanceof Y.AbstractType && parent._item?.deleted !== true)
    return aliveText(parent, path.at(-1))
  let type: unknown = doc.share.get(root)
  for (const key of path.slice(0, -1)) {
    const found: Y.Item | undefined = type instanceof Y.AbstractType ? type._map.get(key) : undefined
    type = found?.deleted === false && found.content instanceof Y.ContentType ? found.content.type : null
  }
  return type instanceof Y.AbstractType ? aliveText(type, path.at(-1)) : null
}

function aliveText(type: Y.AbstractType<unknown>, key: string | undefined): string | null {
  const item = key === undefined ? undefined : type._map.get(key)
  return item?.deleted === false ? textOf(item) : null
}
