// A book of two chapters that is searched on several computers.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Found } from '#handbook/search/hit.ts'
import type { Scope } from '#handbook/search/question.ts'
import { p } from '#handbook/model/notation.ts'
import { encodeFrame } from '#handbook/store/frame.ts'
import { chapterFragment } from '#handbook/store/shape.ts'
import { framesOf } from '#handbook/store/starter-frames.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { OpenHandbook } from '#electron/worker/open-handbook.ts'

/** Who writes on each computer. */
export const writer = { person: 'Kirjoittaja', organisation: 'Järvenpää' }
const chapters = [
  { id: 'ekaluku', title: 'Kotityöt', content: [p('Siivous ja ruoanlaitto.')] },
  { id: 'tokaluku', title: 'Asiointi', content: [p('Virastossa asioidaan yhdessä.')] },
]
/** The folder of all that a test makes. */
export let place: string
/** The folder of the book. */
export let folder: string
let open: OpenHandbook[]

/** A new book for each test of a file, which is closed and removed after it. */
export function useSharedBook(): void {
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'opaskirja-haku-'))
    folder = join(place, 'Kirja')
    open = []
    const starter = join(place, 'starter')
    const book = { facts: { title: 'Koe' }, chapters, practices: [] }
    await mkdir(join(starter, 'kuvat'), { recursive: true })
    await writeFile(join(starter, 'starter.frames'), Buffer.concat(framesOf(book, 0).map(encodeFrame)))
    const made = { folder, template: 'starter' as const, title: '', starter, now: Date.now() }
    await makeHandbook({ ...made, data: join(place, 'a') })
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    for (const handbook of open) await handbook.close()
    await rm(place, { recursive: true, force: true })
  })
}

/** Opens the book on the computer whose data is called `name`. */
export async function opened(name = 'a'): Promise<OpenHandbook> {
  const wish = { folder, data: join(place, name), writer, takeOver: false, tell: () => undefined }
  const outcome = await OpenHandbook.open(wish)
  if (!outcome.ok) throw new Error(outcome.failure.kind)
  open.push(outcome.value)
  return outcome.value
}

/** Closes it before the test is over. */
export async function closed(handbook: OpenHandbook): Promise<void> {
  open = open.filter((each) => each !== handbook)
  await handbook.close()
}

/** Changes a document as a window does. */
export async function change(handbook: OpenHandbook, id: string, verb: (doc: Y.Doc) => void): Promise<void> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, handbook.documents.state(id))
  const before = Y.encodeStateVector(doc)
  verb(doc)
  await handbook.append(id, Y.encodeStateAsUpdate(doc, before))
}

/** Types a paragraph at the end of a chapter. */
export function type(handbook: OpenHandbook, id: string, words: string): Promise<void> {
  return change(handbook, id, (doc) => {
    const block = new Y.XmlElement('textBlock')
    block.insert(0, [new Y.XmlText(words)])
    chapterFragment(doc).push([block])
  })
}

/** What is found in all of the book, or in a part of it. */
export async function found(handbook: OpenHandbook, query: string, scope: Scope = 'book'): Promise<Found> {
  const outcome = await handbook.asking.find({ query, limit: 10, scope }, false)
  if (!outcome.ok) throw new Error(outcome.failure.kind)
  return outcome.value
}

/** The pages that are found, by id. */
export const ids = async (handbook: OpenHandbook, query: string, scope?: Scope) =>
  (await found(handbook, query, scope)).hits.map(({ id }) => id)
