// Synonyms of a book and queries that found nothing, as people keep them on their computers.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { OpenHandbook } from '#electron/worker/open-handbook.ts'
import { folder, opened, closed, ids, useSharedBook } from './searched-book.ts'

useSharedBook()

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
