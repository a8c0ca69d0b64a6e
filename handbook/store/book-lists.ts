// The lists of a book that its texts point to, in its tree: sources, glossary, variables. One verb a change.
import * as Y from 'yjs'
import {
  isListId,
  type BibliographyEntry,
  type CslItem,
  type GlossaryEntry,
  type Variable,
} from '#handbook/model/book-lists.ts'
import type { Translated } from '#handbook/model/translated.ts'
import { isEditionId, type EditionId } from '#handbook/model/edition-plan.ts'
import { setEntryField, storedEntries, storedText } from './entry-map.ts'
import { tree } from './shape.ts'

/** The sources, in the order of their ids. Total: what is none of ours is left out. */
export function readBibliography(doc: Y.Doc): readonly BibliographyEntry[] {
  return storedEntries(tree.bibliography(doc), isListId).map(([id, entry]) => ({ id, item: itemOf(entry) }))
}

function itemOf(entry: Y.Map<unknown>): CslItem {
  const fields = [...entry.entries()].filter(([name, value]) => !unfitNames.has(name) && isPlainData(value))
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What no record of CSL-JSON is called, and no plain record keeps for certain. */
const unfitNames: ReadonlySet<string> = new Set(['', '__proto__', 'constructor', 'prototype'])
/** CSL-JSON goes four deep: a name in a list in a field of the source. */
const deepest = 10

/** True for texts, numbers, truth values, and lists and records of them, as JSON has them. */
function isPlainData(value: unknown, depth = 0): boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return true
  if (value === null) return depth > 0
  if (typeof value !== 'object' || depth > deepest || value instanceof Y.AbstractType) return false
  if (value instanceof Uint8Array) return false
  return Object.values(value).every((part) => isPlainData(part, depth + 1))
}

/**
 * Gives a source these facts, all of them; one that is not there begins. Only what differs is written, so that what
 * somebody else changes in other facts stays.
 */
export function setBibliographyEntry(doc: Y.Doc, id: string, item: CslItem): void {
  doc.transact(() => {
    const stored = tree.bibliography(doc).get(id)
    const gone = stored instanceof Y.Map ? [...stored.keys()].filter((key) => !Object.hasOwn(item, key)) : []
    for (const key of gone) setEntryField(tree.bibliography(doc), id, key, null)
    for (const [key, value] of Object.entries(item)) setEntryField(tree.bibliography(doc), id, key, value)
  })
}

/** Takes a source from the list. Citations of it stay in the texts; the check names them. */
export function removeBibliographyEntry(doc: Y.Doc, id: string): void {
  tree.bibliography(doc).delete(id)
}

/** The glossary, in the order of ids. Total. */
export function readGlossary(doc: Y.Doc): readonly GlossaryEntry[] {
  return storedEntries(tree.glossary(doc), isListId).map(([id, entry]) => ({
    id,
    term: translated(entry, 'term'),
    definition: translated(entry, 'definition'),
  }))
}

/** A text of an entry in three languages: each a field of its own, as `term:sv`. */
export function translated(entry: Y.Map<unknown>, name: string): Translated {
  const text = (language: keyof Translated): string => storedText(entry.get(`${name}:${language}`))
  return { fi: text('fi'), sv: text('sv'), en: text('en') }
}

/** Writes one text of a glossary entry; an entry that is not there begins. */
export function setGlossaryText(
  doc: Y.Doc,
  id: string,
  name: 'term' | 'definition',
  language: keyof Translated,
  text: string,
): void {
  setEntryField(tree.glossary(doc), id, `${name}:${language}`, text)
}

/** Takes a term from the glossary. Words marked with it stay as words. */
export function removeGlossaryEntry(doc: Y.Doc, id: string): void {
  tree.glossary(doc).delete(id)
}

const valuePrefix = 'in:'

/** The variables, in the order of ids. Total. */
export function readVariables(doc: Y.Doc): readonly Variable[] {
  return storedEntries(tree.variables(doc), isListId).map(([id, entry]) => ({
    id,
    name: storedText(entry.get('name')),
    value: storedText(entry.get('value')),
    values: valuesOf(entry),
  }))
}

function valuesOf(entry: Y.Map<unknown>): Readonly<Record<EditionId, string>> {
  const values = [...entry.entries()].flatMap(([key, value]) => {
    const edition = key.startsWith(valuePrefix) ? key.slice(valuePrefix.length) : null
    return isEditionId(edition) && typeof value === 'string' ? [[edition, value] as const] : []
  })
  return Object.fromEntries(values.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Names a variable; one that is not there begins. */
export function nameVariable(doc: Y.Doc, id: string, name: string): void {
  setEntryField(tree.variables(doc), id, 'name', name)
}

/**
 * Gives a variable its value in an edition, or with `edition` null where an edition has none of its own.
 * A null value takes the edition's own away.
 */
export function setVariable(doc: Y.Doc, id: string, edition: EditionId | null, value: string | null): void {
  setEntryField(tree.variables(doc), id, edition === null ? 'value' : valuePrefix + edition, value)
}

/** Takes a variable from the list. Where it stands in the texts, its name is shown. */
export function removeVariable(doc: Y.Doc, id: string): void {
  tree.variables(doc).delete(id)
}
