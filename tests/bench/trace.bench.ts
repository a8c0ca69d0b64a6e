// A text of a hundred thousand characters, written key by key: kept, stored and opened, against bare Yjs.
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import * as Y from 'yjs'
import { readChapterContent } from '#handbook/store/document.ts'
import { plainText } from '#handbook/model/plain-text.ts'
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

/** Hands all edits to a store as they come, and waits until each is acknowledged and the document stands. */
async function replayIntoStore(book: BookFolders): Promise<void> {
  const store = await book.open('kirjoittaja')
  await Promise.all(edits.map((edit) => store.append(document, edit)))
  store.documents.doc(document)
  await store.close()
}

test('a long text: replay', async () => {
  if (trace === null) return
  const recording = trace
  const [ours, bare, bareKeys]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    const book = await newFolders()
    ours.push(await timed(() => replayIntoStore(book)))
    bare.push(await timed(() => appliedByYjs(edits)))
    bareKeys.push(await timed(() => writeTrace(recording, new Y.Doc())))
  }
  report(
    'A long text: saved and applied, against bare Yjs applying the same edits',
    median(ours),
    median(bare),
  )
  report('A long text: saved and applied, against bare Yjs making the edits', median(ours), median(bareKeys))
})

function appliedByYjs(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

test('a long text: stored and opened', async () => {
  if (trace === null) return
  const recording = trace
  const book = await newFolders()
  await replayIntoStore(book)
  const state = Y.encodeStateAsUpdate(appliedByYjs(edits))
  await publishAndCompact(book)
  const own = await measureFolder(join(book.shared, 'muutokset'))
  report(
    'A long text: stored in the shared folder, against the state of Yjs',
    own.bytes / 1000,
    state.length / 1000,
    'kB',
  )
  report(
    'A long text: its cached state, against the state of Yjs',
    (await cachedBytes(book)) / 1000,
    state.length / 1000,
    'kB',
  )
  const [ours, bare]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds + 2; round++) {
    ours.push(await timeToOpen(book, recording))
    bare.push(await timed(() => Y.applyUpdate(new Y.Doc(), state)))
  }
  report('A long text: opened from the disk, against bare Yjs taking its state', median(ours), median(bare))
})

/** Shares everything, and lets the device fold what is older than a month. */
async function publishAndCompact(book: BookFolders): Promise<void> {
  book.setTime(Date.UTC(2026, 0, 5) + 40 * day)
  const store = await book.open('kirjoittaja')
  await store.sync({ now: true })
  for (let more = 0; more < 12; more++) {
    await store.append('toinen', edits[0] ?? new Uint8Array())
    await store.sync({ now: true })
  }
  await store.close()
}

/** Milliseconds from the disk to the built document. */
async function timeToOpen(book: BookFolders, { end }: Trace): Promise<number> {
  const began = performance.now()
  const store = await book.open('kirjoittaja')
  const doc = store.documents.doc(document)
  const taken = performance.now() - began
  await store.close()
  if (plainText(readChapterContent(doc)).trim() !== end.trim())
    throw new Error('The text is not what was written')
  return taken
}

async function cachedBytes(book: BookFolders): Promise<number> {
  const home = join(book.place, 'kirjoittaja', 'kasikirjat', 'benchbook', 'tilat')
  const names = (await readdir(home)).filter((name) => name.startsWith(document))
  const sizes = await Promise.all(names.map(async (name) => (await readFile(join(home, name))).length))
  return sizes.reduce((sum, size) => sum + size, 0)
}
