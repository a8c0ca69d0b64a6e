// Ten people write a week offline in the same chapter, then meet: against bare Yjs taking the same edits.
import { afterAll, beforeAll, test } from 'vitest'
import * as Y from 'yjs'
import { p } from '#handbook/model/notation.ts'
import { writeContent } from '#handbook/store/document.ts'
import { chapterFragment } from '#handbook/store/shape.ts'
import { newBookFolders, timed, type BookFolders } from './book-folders.ts'
import { median, report } from './report.ts'
import { authors, weekOf } from './week.ts'

const rounds = 3
const document = 'luku'

let beginning: Uint8Array
let written: readonly (readonly Uint8Array[])[]
beforeAll(() => {
  beginning = chapterOfFiveThousandWords()
  written = Array.from({ length: authors }, (_, author) => weekOf(beginning, author))
})

const folders: BookFolders[] = []
afterAll(() => Promise.all(folders.map(({ remove }) => remove())))

function chapterOfFiveThousandWords(): Uint8Array {
  const doc = new Y.Doc()
  const paragraph = 'yhteinen teksti jota kaikki muokkaavat '.repeat(10)
  writeContent(
    chapterFragment(doc),
    Array.from({ length: 100 }, () => p(paragraph)),
  )
  return Y.encodeStateAsUpdate(doc)
}

/** The shared folder after all authors have published. */
async function publishedWeek(): Promise<BookFolders> {
  const book = await newBookFolders()
  folders.push(book)
  for (const [author, edits] of written.entries()) {
    const store = await book.open(`kirjoittaja${author}`)
    if (author === 0) await store.append(document, beginning)
    book.setTime(Date.UTC(2026, 0, 6, author))
    await Promise.all(edits.map((edit) => store.append(document, edit)))
    await store.sync({ now: true })
    await store.close()
  }
  return book
}

test('ten authors, thirty thousand keys each', async () => {
  const book = await publishedWeek()
  const [ours, bare, deltas]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    const store = await book.open(`lukija${round}`)
    ours.push(
      await timed(async () => {
        await store.sync({ now: true })
        store.documents.doc(document)
      }),
    )
    await store.close()
    bare.push(await timed(() => takenByYjs(written.flat())))
    const merged = written.map((edits) => deltaOf(edits))
    deltas.push(await timed(() => takenByYjs(merged)))
  }
  report(
    'Ten authors: read from the folder and merged, against bare Yjs taking the same edits',
    median(ours),
    median(bare),
  )
  report('Ten authors: the same, against bare Yjs taking one delta of each', median(ours), median(deltas))
})

function takenByYjs(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, beginning)
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

/** All edits of one author as one update. */
function deltaOf(edits: readonly Uint8Array[]): Uint8Array {
  const known = Y.encodeStateVectorFromUpdate(beginning)
  return Y.encodeStateAsUpdate(takenByYjs(edits), known)
}
