// Sources of a BibTeX or BibLaTeX file.
import { wholeEntries } from './bibtex-facts.ts'
import { bibtexEntries, bibtexItems } from './citation-js.ts'
import { attempt, linesAt, mostSources, type ReadRecord } from './read-record.ts'

const opening = /^[ \t]*@[ \t]*(?<type>[a-z]+)\s*[{(]/gim

type Piece = { readonly type: string; readonly text: string; readonly line: number }

type Entry = { readonly entry: unknown; readonly line: number | null }

/**
 * The sources of a text, in their order. An entry that is malformed spoils no other one: each begins at an @ that
 * begins a line, and those that cannot be read alone are set aside.
 */
export function bibtexRecords(text: string): readonly ReadRecord[] {
  const pieces = piecesOf(text)
  if (pieces.length > mostSources) return pieces.map(({ line }) => ({ item: null, line }))
  const whole = readTogether(pieces)
  if (whole !== null) return recordsOf(whole)
  const readable = pieces.filter(({ text }) => attempt(() => bibtexEntries(text)) !== null)
  const unreadable = pieces.filter((piece) => !readable.includes(piece))
  const set = unreadable.map(({ line }) => ({ item: null, line }))
  return [...recordsOf(readTogether(readable) ?? []), ...set].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

/** Comments and preambles hold no sources. */
function piecesOf(text: string): readonly Piece[] {
  const starts = [...text.matchAll(opening)]
  const lines = linesAt(
    text,
    starts.map(({ index }) => index),
  )
  return starts
    .map(({ index, groups }, nth) => ({
      type: (groups?.['type'] ?? '').toLowerCase(),
      text: text.slice(index, starts[nth + 1]?.index),
      line: lines[nth] ?? 1,
    }))
    .filter(({ type }) => type !== 'comment' && type !== 'preamble')
}

/** Together, entries may take words from @string. Null when one of the pieces is malformed. */
function readTogether(pieces: readonly Piece[]): readonly Entry[] | null {
  const read = attempt(() => bibtexEntries(pieces.map(({ text }) => text).join('\n')))
  if (read === null) return null
  const entries = pieces.filter(({ type }) => type !== 'string')
  const lines = entries.length === read.length ? entries.map(({ line }) => line) : []
  return wholeEntries(read).map((entry, index) => ({ entry, line: lines[index] ?? null }))
}

/** All at once; one by one when the library stumbles over one of them. */
function recordsOf(entries: readonly Entry[]): readonly ReadRecord[] {
  const together = attempt(() => bibtexItems(entries.map(({ entry }) => entry)))
  if (together !== null) return entries.map(({ line }, index) => ({ item: together[index] ?? null, line }))
  return entries.map(({ entry, line }) => ({ item: attempt(() => bibtexItems([entry])[0]) ?? null, line }))
}
