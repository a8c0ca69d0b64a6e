// A thousand disks on which something was cut or garbled: each opens, and holds everything before the damage.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { block } from '#handbook/model/notation.ts'
import { writeContent } from '#handbook/store/document.ts'
import { beginTree } from '#handbook/store/edit-tree.ts'
import { formatVersion } from '#handbook/store/manifest.ts'
import { chapterFragment, treeId } from '#handbook/store/shape.ts'
import { logFolder } from '#electron/disk/data-folder.ts'
import { EditLog } from '#electron/disk/edit-log.ts'
import { createFolder } from '#electron/disk/handbook-folder.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { unlocked } from '#electron/disk/store/lock.ts'
import { Dice } from './dice.ts'
import { Tokens, tokensIn } from './tokens.ts'
import { shown } from './window.ts'

const id = 'levykirja'
const documents = ['yksi', 'kaksi', 'kolme'] as const
const patience = { timeout: 600_000 }
const dice = new Dice(process.env['SEED'] ?? 'levyt')

/** Every file of a data folder by its path. */
type Disk = ReadonlyMap<string, Uint8Array>
/** A token that was acknowledged when the file of the log ended at `end`. */
type Saved = { readonly token: string; readonly file: string; readonly end: number }

let place: string
let shared: string
let disk: Disk
/** Everything acknowledged, and what of it stands in the log alone. */
let acknowledged: readonly string[]
let logged: readonly Saved[]

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-levy-'))
  shared = join(place, 'kansio')
  await makeBook(join(place, 'data'))
  disk = await readDisk(join(place, 'data'))
}, 120_000)
afterAll(() => rm(place, { recursive: true, force: true }))

/** A book with edits of every age: in joined segments, in fresh ones, and in the log alone. */
async function makeBook(data: string): Promise<void> {
  await mkdir(shared)
  const created = '2026-01-05T08:00:00.000Z'
  await createFolder(shared, { format: 'opaskirja', formatVersion, id, created })
  const { log } = await EditLog.open(logFolder(data, id))
  await log.append({ document: treeId, update: updateOf((doc) => beginTree(doc, { title: 'Koe' })), time: 0 })
  await log.close()
  const tokens = new Tokens()
  const early: string[] = []
  let store = await openStore(data)
  for (let round = 0; round < 10; round++) {
    for (let edit = 0; edit < 6; edit++) early.push(await write(store, tokens.next()))
    await store.sync({ now: true })
  }
  // Closed at leisure, so that states are cached; in a hurry later, so that the log holds what nothing else does.
  await store.close()
  store = await openStore(data)
  const late: Saved[] = []
  for (let edit = 0; edit < 30; edit++)
    late.push({ token: await write(store, tokens.next()), ...(await endOfLog(data)) })
  await store.close({ hurry: true })
  acknowledged = [...early, ...late.map(({ token }) => token)]
  logged = late
}

async function write(store: HandbookStore, token: string): Promise<string> {
  const saved = await store.append(
    dice.pick(documents),
    updateOf((doc) => writeContent(chapterFragment(doc), [block('text', [`sanoja ${token} sanoja`])])),
  )
  expect(saved.ok).toBe(true)
  return token
}

function updateOf(change: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = dice.clientId()
  change(doc)
  return Y.encodeStateAsUpdate(doc)
}

async function openStore(data: string): Promise<HandbookStore> {
  const writer = { person: 'Koe', organisation: '' }
  const opened = await HandbookStore.open({ folder: shared, data, writer, lock: unlocked })
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return opened.value
}

async function endOfLog(data: string): Promise<Omit<Saved, 'token'>> {
  const names = (await readdir(logFolder(data, id))).filter((name) => name.endsWith('.loki')).sort()
  const file = join('kasikirjat', id, 'loki', names.at(-1) ?? '')
  return { file, end: (await readFile(join(data, file))).length }
}

async function readDisk(data: string): Promise<Disk> {
  const all = await readdir(data, { recursive: true, withFileTypes: true })
  const paths = all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = await Promise.all(
    paths
      .sort()
      .map(async (path) => [path.slice(data.length + 1), new Uint8Array(await readFile(path))] as const),
  )
  return new Map(files)
}

/** The same disk with one file damaged from `at` on: cut there, or with other bytes. */
type Damage = { readonly path: string; readonly at: number; readonly kind: 'cut' | 'garbled' }

async function writeDamaged(data: string, damage: Damage): Promise<void> {
  for (const [path, bytes] of disk) {
    await mkdir(dirname(join(data, path)), { recursive: true })
    await writeFile(join(data, path), path === damage.path ? damagedBytes(bytes, damage) : bytes)
  }
}

function damagedBytes(bytes: Uint8Array, { at, kind }: Damage): Uint8Array {
  if (kind === 'cut') return bytes.subarray(0, at)
  const garbled = new Uint8Array(bytes)
  garbled.set(dice.bytes(Math.min(garbled.length - at, 1 + dice.below(40))), at)
  return garbled
}

/** A place in one of the files whose names match; every byte is as likely as any other. */
function someDamage(files: RegExp): Damage {
  const paths = [...disk.keys()].filter((path) => files.test(path))
  expect(paths).not.toEqual([])
  const sizes = paths.map((path) => disk.get(path)?.length ?? 0)
  let at = dice.below(sizes.reduce((sum, size) => sum + size, 0))
  const index = sizes.findIndex((size) => (at < size ? true : ((at -= size), false)))
  return { path: paths[index] ?? '', at, kind: dice.pick(['cut', 'garbled'] as const) }
}

/** What stands in the opened book, and how many files were set aside. */
async function tokensAfter(
  damage: Damage,
  look: (store: HandbookStore) => Promise<unknown>,
): Promise<ReadonlySet<string>> {
  const data = join(place, 'vioittunut')
  await writeDamaged(data, damage)
  const store = await openStore(data)
  await look(store)
  const found = tokensIn(documents.map((document) => shown(document, store.documents.doc(document))))
  await store.close({ hurry: true })
  await rm(data, { recursive: true })
  return found
}

function lostOf(expected: readonly string[], found: ReadonlySet<string>): readonly string[] {
  return expected.filter((token) => !found.has(token))
}

const doNothing = async (): Promise<void> => undefined

describe('a damaged disk', () => {
  it('[ST7] gives all of the log before the damage, 700 times', patience, async () => {
    for (let image = 0; image < 700; image++) {
      const damage = someDamage(/\.loki$/)
      const cutOff = new Set(
        logged.filter(({ file, end }) => file === damage.path && end > damage.at).map(({ token }) => token),
      )
      const found = await tokensAfter(damage, doNothing)
      expect(
        lostOf(
          acknowledged.filter((token) => !cutOff.has(token)),
          found,
        ),
        JSON.stringify(damage),
      ).toEqual([])
    }
  })

  it(
    '[ST7] gives everything when an own segment is damaged, once it has seen the folder, 150 times',
    patience,
    async () => {
      for (let image = 0; image < 150; image++) {
        const damage = someDamage(/omat\/.*\.seg$|omat-tiivisteet\.txt$/)
        const untouched = await copyOf(shared)
        const found = await tokensAfter(damage, (store) => store.sync())
        await restore(untouched)
        expect(lostOf(acknowledged, found), JSON.stringify(damage)).toEqual([])
      }
    },
  )

  it('[ST7] gives everything when a cached state is damaged, 150 times', patience, async () => {
    for (let image = 0; image < 150; image++) {
      const damage = someDamage(/\.tila$/)
      expect(lostOf(acknowledged, await tokensAfter(damage, doNothing)), JSON.stringify(damage)).toEqual([])
    }
  })
})

/** Opening a damaged disk may mend the shared folder: the next image begins with the folder as it was. */
async function copyOf(folder: string): Promise<string> {
  const copy = `${folder}-ennen`
  await cp(folder, copy, { recursive: true })
  return copy
}

async function restore(copy: string): Promise<void> {
  await rm(shared, { recursive: true })
  await cp(copy, shared, { recursive: true })
  await rm(copy, { recursive: true })
}
