// The editions that a book plans, in its tree, and in which of them a page stands. One verb a change.
import { generateKeyBetween } from 'fractional-indexing'
import * as Y from 'yjs'
import type { Translated } from '#handbook/model/translated.ts'
import {
  imprintTexts,
  isEditionId,
  nationalEdition,
  noImprint,
  plainNational,
  type EditionId,
  type EditionPlan,
  type Imprint,
  type ImprintText,
  type Logo,
} from '#handbook/model/edition-plan.ts'
import { formatCondition, type Condition } from '#handbook/model/condition.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import { isImageName } from '#handbook/model/normal-form.ts'
import { translated } from './book-lists.ts'
import { beginNamedEntry, setEntryField, setField, storedEntries, storedText } from './entry-map.ts'
import { tree } from './shape.ts'

/** The editions: the national one first, always; the others in their order. Total. */
export function readEditions(doc: Y.Doc): readonly EditionPlan[] {
  const plans = storedEntries(tree.editions(doc), isEditionId).map(([id, entry]) => planOf(id, entry))
  const regional = plans.filter(({ id }) => id !== nationalEdition)
  const inOrder = regional.sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
  return [plans.find(({ id }) => id === nationalEdition) ?? plainNational, ...inOrder]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function planOf(id: EditionId, entry: Y.Map<unknown>): EditionPlan {
  const area = storedText(entry.get('area'))
  return {
    id,
    title: storedText(entry.get('title')),
    area: area === '' || id === nationalEdition ? null : area,
    order: storedText(entry.get('order')),
    imprint: imprintOf(entry),
  }
}

function imprintOf(entry: Y.Map<unknown>): Imprint {
  const texts = imprintTexts.map((name) => [name, storedText(entry.get(`imprint:${name}`))])
  return {
    ...noImprint,
    ...Object.fromEntries(texts),
    logos: logosOf(entry.get('imprint:logos')),
    abstract: translated(entry, 'imprint:abstract'),
    keywords: translated(entry, 'imprint:keywords'),
  }
}

function logosOf(stored: unknown): readonly Logo[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((logo: unknown) => {
    const { file, name } = typeof logo === 'object' && logo !== null ? (logo as Partial<Logo>) : {}
    return typeof file === 'string' && isImageName(file) ? [{ file, name: storedText(name) }] : []
  })
}

/** Begins an edition after those that there are. One with this id is renamed. */
export function addEdition(
  doc: Y.Doc,
  { id, title, area }: { readonly id: EditionId; readonly title: string; readonly area: string },
): void {
  doc.transact(() => {
    const known = readEditions(doc)
    const last = known.at(-1)?.order ?? ''
    const isNew = !known.some((plan) => plan.id === id)
    if (isNew) setFact(doc, id, 'order', orderAfter(last))
    setFact(doc, id, 'title', title)
    setFact(doc, id, 'area', area)
  })
}

/** Ids are made of names, and the national edition has the same in every book: two people may begin one at once. */
function setFact(doc: Y.Doc, id: EditionId, fact: string, value: unknown): void {
  doc.transact(() => {
    beginNamedEntry(tree.editions(doc), id)
    setEntryField(tree.editions(doc), id, fact, value)
  })
}

/** A key after `last`; what came from outside may be no key, and then the order begins anew. */
function orderAfter(last: string): string {
  try {
    return generateKeyBetween(last === '' ? null : last, null)
  } catch {
    return generateKeyBetween(null, null)
  }
}

/** Gives an edition another name. */
export function renameEdition(doc: Y.Doc, id: EditionId, title: string): void {
  setFact(doc, id, 'title', title)
}

/** Moves an edition to another area, an id of `areas`. */
export function setEditionArea(doc: Y.Doc, id: EditionId, area: string): void {
  setFact(doc, id, 'area', area)
}

/** Takes an edition from the list. Conditions that name it stay; the check names them. */
export function removeEdition(doc: Y.Doc, id: EditionId): void {
  if (id !== nationalEdition) tree.editions(doc).delete(id)
}

/** Writes one text of an edition's imprint. */
export function setImprintText(doc: Y.Doc, id: EditionId, name: ImprintText, text: string): void {
  setFact(doc, id, `imprint:${name}`, text)
}

/** Writes the abstract or the keywords of an edition in one language. */
export function setImprintTranslation(
  doc: Y.Doc,
  id: EditionId,
  name: 'abstract' | 'keywords',
  language: keyof Translated,
  text: string,
): void {
  setFact(doc, id, `imprint:${name}:${language}`, text)
}

/** Gives an edition its logo line. */
export function setLogos(doc: Y.Doc, id: EditionId, logos: readonly Logo[]): void {
  setFact(doc, id, 'imprint:logos', logos)
}

/** Says in which editions a chapter or practice stands; null: in all. */
export function setStanding(doc: Y.Doc, page: DocumentId, condition: Condition | null): void {
  setPageField(doc, page, 'when', formatCondition(condition))
}

/** Says in the place of which page this one stands where it stands; null: in its own. */
export function setReplaces(doc: Y.Doc, page: DocumentId, replaced: DocumentId | null): void {
  if (page !== replaced) setPageField(doc, page, 'replaces', replaced)
}

function setPageField(doc: Y.Doc, page: DocumentId, field: string, value: string | null): void {
  const entry: unknown = tree.documents(doc).get(page)
  if (entry instanceof Y.Map) setField(entry, field, value)
}
