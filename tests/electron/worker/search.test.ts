// The search of open handbooks on a real disk: it follows edits, opens from its cache, and keeps to itself what was sought.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Found } from '#handbook/search/hit.ts'
import type { Scope } from '#handbook/search/question.ts'
import { SearchIndex } from '#handbook/search/index/search-index.ts'
import { p } from '#handbook/model/notation.ts'
import { encodeFrame } from '#handbook/store/frame.ts'
import { moveToBin, restoreFromBin, retitle } from '#handbook/store/edit-tree.ts'
import {
  removeGlossaryEntry,
  setBibliographyEntry,
  setGlossaryText,
  setVariable,
} from '#handbook/store/book-lists.ts'
import { chapterFragment, treeId } from '#handbook/store/shape.ts'
import { framesOf } from '#handbook/store/starter-frames.ts'
import { handbookData } from '#electron/disk/data-folder.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { OpenHandbook } from '#electron/worker/open-handbook.ts'

const writer = { person: 'Kirjoittaja', organisation: 'Järvenpää' }
const chapters = [
  { id: 'ekaluku', title: 'Kotityöt', content: [p('Siivous ja ruoanlaitto.')] },
  { id: 'tokaluku', title: 'Asiointi', content: [p('Virastossa asioidaan yhdessä.')] },
]
let place: string
let folder: string
let open: OpenHandbook[]
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

/** Opens the book on the computer whose data is called `name`. */
async function opened(name = 'a'): Promise<OpenHandbook> {
  const wish = { folder, data: join(place, name), writer, takeOver: false, tell: () => undefined }
  const outcome = await OpenHandbook.open(wish)
  if (!outcome.ok) throw new Error(outcome.failure.kind)
  open.push(outcome.value)
  return outcome.value
}

async function closed(handbook: OpenHandbook): Promise<void> {
  open = open.filter((each) => each !== handbook)
  await handbook.close()
}

/** Changes a document as a window does. */
async function change(handbook: OpenHandbook, id: string, verb: (doc: Y.Doc) => void): Promise<void> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, handbook.documents.state(id))
  const before = Y.encodeStateVector(doc)
  verb(doc)
  await handbook.append(id, Y.encodeStateAsUpdate(doc, before))
}

function type(handbook: OpenHandbook, id: string, words: string): Promise<void> {
  return change(handbook, id, (doc) => {
    const block = new Y.XmlElement('textBlock')
    block.insert(0, [new Y.XmlText(words)])
    chapterFragment(doc).push([block])
  })
}

async function found(handbook: OpenHandbook, query: string, scope: Scope = 'book'): Promise<Found> {
  const outcome = await handbook.asking.find({ query, limit: 10, scope }, false)
  if (!outcome.ok) throw new Error(outcome.failure.kind)
  return outcome.value
}

const ids = async (handbook: OpenHandbook, query: string, scope?: Scope) =>
  (await found(handbook, query, scope)).hits.map(({ id }) => id)

const indexFile = (handbook: OpenHandbook, name = 'a') =>
  join(handbookData(join(place, name), handbook.documents.handbookId), 'haku.indeksi')

/** How many documents are indexed while `work` runs. */
async function indexedWhile(work: () => Promise<unknown>): Promise<readonly string[]> {
  const put = vi.spyOn(SearchIndex.prototype, 'put')
  await work()
  const names = put.mock.calls.flat().map(({ id }) => id)
  put.mockRestore()
  return names
}

describe('the search of an open handbook', () => {
  it('[SE8] reads and indexes again only the page that was edited', async () => {
    const handbook = await opened()
    await found(handbook, 'siivous')
    const again = await indexedWhile(async () => {
      await type(handbook, 'tokaluku', 'Kirjastokortti.')
      expect(await ids(handbook, 'kirjastokortti')).toEqual(['tokaluku'])
    })
    expect(again).toEqual(['tokaluku'])
    expect(await indexedWhile(() => found(handbook, 'siivous'))).toEqual([])
  })

  it('[SE8] follows new titles, the bin and its emptying back', async () => {
    const handbook = await opened()
    await change(handbook, treeId, (doc) => retitle(doc, 'ekaluku', 'Puutarha'))
    expect(await ids(handbook, 'puutarha')).toEqual(['ekaluku'])
    expect(await ids(handbook, 'kotityöt')).toEqual([])
    await change(handbook, treeId, (doc) => moveToBin(doc, 'ekaluku'))
    expect(await ids(handbook, 'puutarha')).toEqual([])
    await change(handbook, treeId, (doc) => restoreFromBin(doc, 'ekaluku'))
    expect(await ids(handbook, 'puutarha')).toEqual(['ekaluku'])
  })

  it('[SE8] [SE12] follows the lists, and reads no page for them', async () => {
    const handbook = await opened()
    await found(handbook, 'siivous')
    const again = await indexedWhile(async () => {
      await change(handbook, treeId, (doc) => setGlossaryText(doc, 'moppi', 'term', 'fi', 'lattianpesin'))
      await change(handbook, treeId, (doc) =>
        setBibliographyEntry(doc, 'opas', { type: 'book', title: 'Siivousopas', issued: { raw: '1999' } }),
      )
      expect((await found(handbook, 'lattianpesimet')).hits[0]).toMatchObject({
        kind: 'term',
        entry: 'moppi',
      })
      expect((await found(handbook, '1999')).hits[0]).toMatchObject({ kind: 'source', entry: 'opas' })
    })
    expect([...again].sort()).toEqual(['source-opas', 'term-moppi'])
    await change(handbook, treeId, (doc) => removeGlossaryEntry(doc, 'moppi'))
    expect(await ids(handbook, 'lattianpesin')).toEqual([])
  })

  it('[SE8] [SE14] follows the values of variables', async () => {
    const handbook = await opened()
    await change(handbook, 'tokaluku', (doc) => {
      const block = new Y.XmlElement('textBlock')
      const variable = new Y.XmlElement('variable')
      variable.setAttribute('variable', 'toimisto')
      variable.setAttribute('label', 'toimisto')
      block.insert(0, [variable])
      chapterFragment(doc).push([block])
    })
    await change(handbook, treeId, (doc) => setVariable(doc, 'toimisto', null, 'Harjukatu'))
    expect(await ids(handbook, 'harjukadulla')).toEqual(['tokaluku'])
    const again = await indexedWhile(async () => {
      await change(handbook, treeId, (doc) => setVariable(doc, 'toimisto', 'lappi', 'Porokuja'))
      expect(await ids(handbook, 'porokuja')).toEqual(['tokaluku'])
    })
    expect(again).toEqual(['tokaluku'])
    expect(await handbook.asking.search.places('porokuja', 'tokaluku', 'book')).toMatchObject([
      { path: [1], range: [0, 'toimisto'.length] },
    ])
  })

  it('[SE9] finds in the bin and in a version no lists', async () => {
    const handbook = await opened()
    await change(handbook, treeId, (doc) => setGlossaryText(doc, 'moppi', 'term', 'fi', 'lattianpesin'))
    const saved = await handbook.past.saveVersion('Ennen', writer)
    expect(await ids(handbook, 'lattianpesin', { version: saved.ok ? saved.value.id : '' })).toEqual([])
    expect(await ids(handbook, 'lattianpesin', 'bin')).toEqual([])
  })

  it('[SE8] follows what others wrote', async () => {
    const mine = await opened('a')
    await mine.sharing.look(true)
    const theirs = await opened('b')
    await theirs.sharing.look(true)
    expect(await ids(theirs, 'polkupyörä')).toEqual([])
    await type(mine, 'ekaluku', 'Polkupyörä korjataan.')
    await mine.sharing.look(true)
    await theirs.sharing.look(true)
    expect(await ids(theirs, 'polkupyörä')).toEqual(['ekaluku'])
  })

  it('[SE9] finds in the bin what is there, and nothing of the book', async () => {
    const handbook = await opened()
    await change(handbook, treeId, (doc) => moveToBin(doc, 'ekaluku'))
    expect(await ids(handbook, 'siivous', 'bin')).toEqual(['ekaluku'])
    expect(await ids(handbook, 'virastossa', 'bin')).toEqual([])
  })

  it('[SE9] finds in a named version what was there then', async () => {
    const handbook = await opened()
    const saved = await handbook.past.saveVersion('Ennen', writer)
    await change(handbook, treeId, (doc) => moveToBin(doc, 'ekaluku'))
    const version = saved.ok ? saved.value.id : ''
    expect(await ids(handbook, 'siivous', { version })).toEqual(['ekaluku'])
    expect(await ids(handbook, 'siivous')).toEqual([])
    const unknown = { version: 'f'.repeat(64) }
    const outcome = await handbook.asking.find({ query: 'siivous', limit: 1, scope: unknown }, false)
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'noSuchDocument' } })
  })

  it('[SE2] tells every place on a page', async () => {
    const handbook = await opened()
    const places = await handbook.asking.search.places('siivous', 'ekaluku', 'book')
    expect(places).toMatchObject([{ field: null, path: [0], range: [0, 7] }])
  })
})

describe('the index kept on this computer', () => {
  const inOrder = (names: readonly string[]) => [...names].sort()

  it('[SE8] is used at the next opening, and only what changed is indexed anew', async () => {
    const first = await opened()
    await found(first, 'siivous')
    await closed(first)
    const second = await opened()
    expect(await indexedWhile(() => found(second, 'siivous'))).toEqual([])
    expect(await ids(second, 'siivous')).toEqual(['ekaluku'])
    const kept = await readFile(indexFile(second))
    await type(second, 'tokaluku', 'Kirjastokortti.')
    await closed(second)
    await writeFile(indexFile(second), kept)
    const third = await opened()
    expect(await indexedWhile(() => found(third, 'siivous'))).toEqual(['tokaluku'])
    expect(await ids(third, 'kirjastokortti')).toEqual(['tokaluku'])
  })

  it.each<readonly [string, (bytes: Buffer) => Buffer]>([
    ['is cut', (bytes) => bytes.subarray(0, 200)],
    ['is empty', () => Buffer.alloc(0)],
    ['has a changed byte', (bytes) => bytes.fill((bytes[300] ?? 0) ^ 1, 300, 301)],
    [
      'is of another version',
      (bytes) => Buffer.concat([Buffer.from('Opaskirjan haku 0\n'), bytes.subarray(18)]),
    ],
  ])('[SE8] is built anew when it %s', async (_how, damage) => {
    const first = await opened()
    await found(first, 'siivous')
    await closed(first)
    await writeFile(indexFile(first), damage(await readFile(indexFile(first))))
    const second = await opened()
    expect(inOrder(await indexedWhile(() => found(second, 'siivous')))).toEqual(['ekaluku', 'tokaluku'])
    expect(await ids(second, 'siivous')).toEqual(['ekaluku'])
  })

  it('[SE8] forgets pages that are gone', async () => {
    const first = await opened()
    await found(first, 'siivous')
    const kept = indexFile(first)
    await closed(first)
    const before = await readFile(kept)
    const second = await opened()
    await change(second, treeId, (doc) => moveToBin(doc, 'ekaluku'))
    await closed(second)
    await writeFile(kept, before)
    expect(await ids(await opened(), 'siivous')).toEqual([])
  })
})

describe('synonyms of a book', () => {
  it('[SE7] keep what two people add at once, and both find by it', async () => {
    const mine = await opened('a')
    await mine.sharing.look(true)
    const theirs = await opened('b')
    await theirs.sharing.look(true)
    await mine.asking.setSynonyms({ id: null, words: ['putsaus', 'siivous'] })
    await theirs.asking.setSynonyms({ id: null, words: ['pönttö', 'virasto'] })
    for (const each of [mine, theirs, mine]) await each.sharing.look(true)
    expect(mine.asking.synonyms().map(({ words }) => words)).toEqual([
      ['putsaus', 'siivous'],
      ['pönttö', 'virasto'],
    ])
    expect(theirs.asking.synonyms()).toEqual(mine.asking.synonyms())
    expect(await ids(theirs, 'putsaus')).toEqual(['ekaluku'])
    expect(await ids(mine, 'pönttö')).toEqual(['tokaluku'])
  })

  it('[SE7] keep both words that two people add to one group', async () => {
    const mine = await opened('a')
    await mine.asking.setSynonyms({ id: null, words: ['putsaus', 'siivous'] })
    await mine.sharing.look(true)
    const theirs = await opened('b')
    await theirs.sharing.look(true)
    const [group] = theirs.asking.synonyms()
    const id = group?.id ?? ''
    await mine.asking.setSynonyms({ id, words: ['putsaus', 'siivous', 'kuuraus'] })
    await theirs.asking.setSynonyms({ id, words: ['siivous', 'putsaus', 'jynssäys'] })
    for (const each of [mine, theirs, mine]) await each.sharing.look(true)
    const words = ['jynssäys', 'kuuraus', 'putsaus', 'siivous']
    expect(mine.asking.synonyms()).toEqual([{ id, words }])
    expect(theirs.asking.synonyms()).toEqual([{ id, words }])
  })

  it('[SE7] go as a group when fewer than two words are left', async () => {
    const handbook = await opened()
    const made = await handbook.asking.setSynonyms({ id: null, words: ['putsaus', ' siivous '] })
    const [group] = made.ok ? made.value : []
    expect(group?.words).toEqual(['putsaus', 'siivous'])
    expect(await ids(handbook, 'putsaus')).toEqual(['ekaluku'])
    const left = await handbook.asking.setSynonyms({ id: group?.id ?? null, words: ['siivous'] })
    expect(left).toEqual({ ok: true, value: [] })
    expect(await ids(handbook, 'putsaus')).toEqual([])
  })
})

describe('queries without answers', () => {
  const ask = (handbook: OpenHandbook, query: string, more: object = {}, keep = true) =>
    handbook.asking.find({ query, limit: 5, settled: true, ...more }, keep)
  const queries = async (handbook: OpenHandbook) =>
    (await handbook.asking.unanswered()).map(({ query, times }) => [query, times])

  it('[SE10] are remembered over a restart, counted, and forgotten when asked', async () => {
    const first = await opened()
    await ask(first, 'qwxzq')
    await ask(first, '  Qwxzq ')
    await ask(first, 'zzxqq')
    await vi.waitFor(async () => expect(await queries(first)).toHaveLength(2))
    await closed(first)
    const second = await opened()
    expect(await queries(second)).toEqual([
      ['zzxqq', 1],
      ['Qwxzq', 2],
    ])
    await second.asking.forgetUnanswered()
    expect(await queries(second)).toEqual([])
  })

  it('[SE10] are not remembered against the user’s will, nor when limits hide the answers, nor without words', async () => {
    const handbook = await opened()
    await ask(handbook, 'qwxzq', {}, false)
    await ask(handbook, 'qwxzq', { limits: { kind: ['practice'] } })
    await ask(handbook, 'qwxzq', { scope: 'bin' })
    await ask(handbook, 'siivous')
    await ask(handbook, '?!')
    await ask(handbook, 'muistetaan zzxqq wwqqz')
    await vi.waitFor(async () => expect(await queries(handbook)).toHaveLength(1))
    expect(await queries(handbook)).toEqual([['muistetaan zzxqq wwqqz', 1]])
  })

  it('[SE10] count once they are typed to the end', async () => {
    const handbook = await opened()
    await ask(handbook, 'qwx', { settled: false })
    await ask(handbook, 'qwxz', { settled: false })
    await ask(handbook, 'qwxzq', { settled: false })
    await vi.waitFor(async () => expect(await queries(handbook)).not.toEqual([]), { timeout: 10_000 })
    expect(await queries(handbook)).toEqual([['qwxzq', 1]])
  })

  it('[SE10] are two hundred at the most, the latest', async () => {
    const handbook = await opened()
    for (let n = 0; n < 205; n++) await ask(handbook, `qwxzq${n}`)
    await vi.waitFor(async () => expect((await queries(handbook))[0]).toEqual(['qwxzq204', 1]))
    expect(await queries(handbook)).toHaveLength(200)
  })

  it('[SE10] never leave this computer', async () => {
    const handbook = await opened()
    await ask(handbook, 'qwxzqsalaisuus')
    await vi.waitFor(async () => expect(await queries(handbook)).toHaveLength(1))
    await closed(handbook)
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const file of files.filter((each) => each.isFile()))
      expect((await readFile(join(file.parentPath, file.name))).includes('qwxzqsalaisuus')).toBe(false)
  })
})
