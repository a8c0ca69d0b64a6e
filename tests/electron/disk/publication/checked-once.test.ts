// The statement of accessibility tells what the gate found; the book is checked again only when nobody did.
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { outputHash } from '#electron/disk/releases/output-hash.ts'
import { publishBook } from '#electron/disk/publish-book.ts'
import { BookChecker } from '#handbook/check/book-checker.ts'
import { check } from '#handbook/check/check.ts'
import type { Finding } from '#handbook/model/finding.ts'
import { h1, p } from '#handbook/model/notation.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { book, chapter } from '#tests/book.ts'
import { newComputers, places, publishTools, type Computers } from '../releases/frozen-book.ts'

const now = Date.UTC(2026, 10, 22, 8)
const handbook = book(chapter('alku', 'Alku', h1(''), p('Teksti.')))
let computers: Computers

beforeEach(async () => {
  computers = await newComputers()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await computers.remove()
})

/** Publishes for the web; gives the hash of what came out and how many times the book was checked for it. */
async function publish(name: string, told?: readonly Finding[]): Promise<[hash: string, checks: number]> {
  const { images } = places(computers, computers.folder, 'oma')
  const out = join(computers.place, name)
  const tools = {
    ...(await publishTools()),
    edition: 'national',
    now,
    ...(told === undefined ? {} : { told }),
  }
  const checking = vi.spyOn(BookChecker.prototype, 'checking')
  const published = await publishBook(handbook, images, 'html', out, tools)
  if (!published.ok) throw new Error(JSON.stringify(published))
  const checks = checking.mock.calls.length
  checking.mockRestore()
  return [await outputHash(out), checks]
}

describe('publishing for the web', () => {
  it('[PB22] states what the gate told without a second check, in the same bytes as when it checks itself', async () => {
    const gate = { today: '2026-11-22', approvals: new Map(), edition: { id: 'national', stored: handbook } }
    const told = check(handbookFor(handbook, 'national'), gate)
    expect(told.map(({ rule }) => rule)).toContain('headingEmpty')
    const [checkedHere, once] = await publish('itse')
    expect(await publish('kerrottu', told)).toEqual([checkedHere, 0])
    expect(once).toBe(1)
  })

  it('[PB22] states only what was told', async () => {
    const [withFaults] = await publish('itse')
    expect((await publish('virheetta', []))[0]).not.toBe(withFaults)
  })
})
