import { describe, expect, it } from 'vitest'
import { editionLines, toldEditions } from '#electron/cli/told-editions.ts'
import type { Release } from '#handbook/editions/release.ts'

const release: Release = {
  id: 'a'.repeat(64),
  number: '1. painos',
  edition: 'lappi',
  title: 'Lapin painos',
  at: Date.UTC(2026, 10, 22, 8),
  by: 'Toimitus',
  contentHash: 'b'.repeat(64),
  version: 'c'.repeat(64),
  engines: { app: '1', typst: '1', template: 'd'.repeat(64), schema: 2 },
  outputs: [{ format: 'pdf', sha256: 'e'.repeat(64) }],
  images: [],
}
const national = { id: 'national', title: '', area: null }

describe('the editions that the command line tells', () => {
  it('[ED6] name those that were frozen also when the book does not plan them any more', () => {
    const told = toldEditions([national], [release, { ...release, number: '2. painos' }])
    expect(told.map(({ id, title, removed, releases }) => [id, title, removed, releases.length])).toEqual([
      ['national', 'Valtakunnallinen', undefined, 0],
      ['lappi', 'Lapin painos', true, 2],
    ])
    expect(editionLines(told[1]!, 'fi').split('\n')[0]).toBe('lappi\tLapin painos\tpoistettu kirjasta')
  })

  it('[ED1] go by the names that they have now', () => {
    const [, lappi] = toldEditions([national, { id: 'lappi', title: 'Lappi', area: null }], [release])
    expect([lappi?.title, lappi?.removed, lappi?.releases[0]?.title]).toEqual([
      'Lappi',
      undefined,
      'Lapin painos',
    ])
  })
})
