// A book of a thousand documents: how soon a new device lists it, how many files it takes, what idling costs.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import * as Y from 'yjs'
import { p } from '#handbook/model/notation.ts'
import { beginDocument, writeContent } from '#handbook/store/document.ts'
import { addEntry } from '#handbook/store/edit-tree.ts'
import { chapterFragment, treeId } from '#handbook/store/shape.ts'
import { seededRandom, type SeededRandom } from '#tests/random.ts'
import { measureFolder, newBookFolders, timed, type BookFolders } from './book-folders.ts'
import { median } from './report.ts'

const chapters = 1000
const devices = 10
const lines = 60
const wordsInLine = 70
const idlePasses = 50

let book: BookFolders
beforeAll(async () => {
  book = await newBookFolders()
  for (let device = 0; device < devices; device++) await writePart(device)
})
afterAll(() => book.remove())

/** One device's share of the chapters, about thirty kilobytes each, and their places in the tree. */
async function writePart(device: number): Promise<void> {
  const store = await book.open(`kirjoittaja${device}`)
  await store.sync({ now: true })
  for (let chapter = device; chapter < chapters; chapter += devices) {
    const id = `luku${chapter}`
    await store.append(id, chapterUpdate(chapter))
    await store.change(treeId, (tree) =>
      addEntry(tree, { id, kind: 'chapter', title: `Luku ${chapter}` }, { after: null }),
    )
    if (chapter % 200 < devices) await store.sync({ now: true })
  }
  await store.sync({ now: true })
  await store.close()
}

function chapterUpdate(chapter: number): Uint8Array {
  const doc = new Y.Doc()
  beginDocument(doc, 'chapter')
  const random = seededRandom(chapter)
  const content = Array.from({ length: lines }, () => p(someWords(random)))
  writeContent(chapterFragment(doc), content)
  return Y.encodeStateAsUpdate(doc)
}

/** Words that pack no better than written ones do. */
function someWords(random: SeededRandom): string {
  const syllables = [
    'ta',
    'lo',
    'kun',
    'mie',
    'sii',
    'tär',
    'vo',
    'ke',
    'nuo',
    'haa',
    'rys',
    'pä',
    'jo',
    'lle',
    'ssa',
    'n ',
  ]
  return Array.from({ length: wordsInLine * 3 }, () => syllables[random.below(syllables.length)]).join('')
}

test('a thousand documents on a new device', async () => {
  const listed: number[] = []
  for (let round = 0; round < 3; round++) {
    const began = performance.now()
    const store = await book.open(`uusi${round}`)
    await store.sync({ now: true })
    const { chapters: found } = store.documents.tree()
    listed.push(performance.now() - began)
    await store.close({ hurry: true })
    if (found.length !== chapters) throw new Error(`Only ${found.length} chapters are there`)
  }
  const { bytes } = await measureFolder(join(book.shared, 'muutokset'))
  console.log(
    `A thousand documents, ${(bytes / 1e6).toFixed(1)} MB of files: listed in ${median(listed).toFixed(0)} ms`,
  )
})

test('reading a thousand documents whole', async () => {
  const store = await book.open('kokonaan')
  await store.sync({ now: true })
  const taken = await timed(() => store.documents.handbook())
  console.log(`A thousand documents: all built in ${taken.toFixed(0)} ms`)
  await store.close()
})

test('files of a device', async () => {
  const folders = await readdir(join(book.shared, 'muutokset'))
  const counts = await Promise.all(
    folders.map(async (name) => (await measureFolder(join(book.shared, 'muutokset', name))).files),
  )
  console.log(`Files of a device in the shared folder: at most ${Math.max(...counts)}`)
})

test('idling', async () => {
  const store = await book.open('joutilas')
  await store.sync({ now: true })
  await store.sync({ now: true })
  const before = process.cpuUsage()
  const taken = await timed(async () => {
    for (let pass = 0; pass < idlePasses; pass++) await store.sync()
  })
  const { user, system } = process.cpuUsage(before)
  const each = (user + system) / 1000 / idlePasses
  console.log(
    `Looking into a folder where nothing is new: ${each.toFixed(1)} ms of CPU, ${(taken / idlePasses).toFixed(1)} ms each`,
  )
  await store.close()
})
