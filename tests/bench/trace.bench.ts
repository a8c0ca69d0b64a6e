// A text of a hundred thousand characters, written key by key: kept, stored and opened, against bare Yjs.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import * as Y from 'yjs'
import { readChapterContent } from '#handbook/store/document.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import type { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { measureFolder, newBookFolders, timed, type BookFolders } from './book-folders.ts'
import { median, report } from './report.ts'
import { editsOf, readTrace, writeTrace, type Trace } from './trace.ts'

/** What a window gathers in its batch when somebody types ten keys a second. */
const keysInEdit = 3
const rounds = 3
const document = 'luku'
const day = 24 * 3600 * 1000

let trace: Trace | null
let edits: readonly Uint8Array[] = []
beforeAll(async () => {
  trace = await readTrace()
  if (trace !== null) edits = editsOf(trace, keysInEdit)
})

const folders: BookFolders[] = []
afterAll(() => Promise.all(folders.map(({ remove }) => remove())))

async function newFolders(): Promise<BookFolders> {
  const made = await newBookFolders()
  folders.push(made)
  return made
}

/** So many edits are handed in before the first is waited for: a store that falls behind slows the writer. */
const editsAtOnce = 1000

/** Hands all edits to a store as they come, until each is acknowledged and the document stands; gives the store. */
async function replayInto(book: BookFolders): Promise<HandbookStore> {
  const store = await book.open('kirjoittaja')
  for (let at = 0; at < edits.length; at += editsAtOnce) {
    const some = edits.slice(at, at + editsAtOnce)
    await Promise.all(some.map((edit) => store.append(document, edit)))
  }
  store.documents.doc(document)
  return store
}

test('a long text: replay', async () => {
  if (trace === null) return
  const recording = trace
  const [ours, made, taken]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    const book = await newFolders()
    const began = performance.now()
    const store = await replayInto(book)
    ours.push(performance.now() - began)
    await store.close({ hurry: true })
    made.push(await timed(() => writeTrace(recording, new Y.Doc())))
    taken.push(await timed(() => appliedByYjs(edits)))
  }
  report('A long text: saved and applied, against bare Yjs making the edits', median(ours), median(made))
  report('A long text: the same, against bare Yjs applying the edits alone', median(ours), median(taken))
})

function appliedByYjs(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

test('a long text: stored', async () => {
  if (trace === null) return
  const book = await writtenBook()
  const state = stateOf(edits)
  const own = await measureFolder(join(book.shared, 'muutokset'))
  report(
    'A long text: in the shared folder, against the state of Yjs',
    kilobytes(own),
    kilobytes(state),
    'kB',
  )
  const cached = await measureFolder(join(book.place, 'kirjoittaja', 'kasikirjat', 'benchbook', 'tilat'))
  report('A long text: cached states, against the state of Yjs', kilobytes(cached), kilobytes(state), 'kB')
})

test('a long text: opened', async () => {
  if (trace === null) return
  const recording = trace
  const [book, empty] = [await writtenBook(), await newFolders()]
  const state = stateOf(edits)
  const file = join(book.place, 'tila')
  await writeFile(file, state.bytes)
  const [ours, bare, built, applied]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let round = 0; round < rounds * 5; round++) {
    const opened = await openAndRead(book, recording.end)
    ours.push(opened.whole)
    built.push(opened.document)
    const began = performance.now()
    const store = await empty.open('kirjoittaja')
    const bytes = await readFile(file)
    applied.push(await timed(() => Y.applyUpdate(new Y.Doc(), bytes)))
    bare.push(performance.now() - began)
    await store.close()
  }
  report('A long text: its document built, against bare Yjs taking its state', median(built), median(applied))
  report(
    'A long text: handbook opened and built, against one without it and bare Yjs',
    median(ours),
    median(bare),
  )
})

/** A handbook in which everything was written, shared and folded long ago. */
async function writtenBook(): Promise<BookFolders> {
  const book = await newFolders()
  const store = await replayInto(book)
  await store.close()
  await publishAndCompact(book)
  return book
}

type Bytes = { readonly bytes: Uint8Array | number }

function stateOf(updates: readonly Uint8Array[]): { readonly bytes: Uint8Array } {
  return { bytes: Y.encodeStateAsUpdate(appliedByYjs(updates)) }
}

function kilobytes({ bytes }: Bytes): number {
  return (typeof bytes === 'number' ? bytes : bytes.length) / 1000
}

/** Shares everything, and lets the device fold what is older than a month. */
async function publishAndCompact(book: BookFolders): Promise<void> {
  book.setTime(Date.UTC(2026, 0, 5) + 40 * day)
  const store = await book.open('kirjoittaja')
  for (let look = 0; look < 3; look++) await store.sync({ now: true })
  await store.close()
}

/** Milliseconds from the disk to the built document, and of these for building it. */
async function openAndRead(
  book: BookFolders,
  end: string,
): Promise<{ readonly whole: number; readonly document: number }> {
  const began = performance.now()
  const store = await book.open('kirjoittaja')
  const opened = performance.now()
  const doc = store.documents.doc(document)
  const built = performance.now()
  await store.close()
  if (plainText(readChapterContent(doc)).trim() !== end.trim())
    throw new Error('The text is not what was written')
  return { whole: built - began, document: built - opened }
}
