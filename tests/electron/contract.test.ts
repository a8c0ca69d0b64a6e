// The contract: every input checked, every failure worded.
import { describe, expect, it } from 'vitest'
import { calls, isCallName, parseInput, type CallName } from '#contract'
import type { Failure } from '#handbook/model/failure.ts'
import { failureText, languages } from '#handbook/model/failure-words.ts'

const good: Partial<Record<CallName, unknown>> = {
  'settings.change': { language: 'sv' },
  'link.open': { href: 'https://thl.fi' },
  'handbook.create': { template: 'empty', title: 'Kirja' },
  'handbook.reopen': { id: 'abc' },
  'handbook.findFolder': { id: 'abc' },
  'handbook.forget': { id: 'abc' },
  'publish.show': { format: 'pdf' },
  'document.open': { document: 'luku' },
  'document.read': { document: 'luku' },
  'document.append': { document: 'luku', update: new Uint8Array([1]) },
  'search.find': { query: 'työ', limit: 10, limits: { area: ['maa:FI'] }, scope: { version: 'x' } },
  'search.places': { query: 'työ', document: 'luku' },
  'search.setSynonyms': { id: null, words: ['laihdutus', 'painonhallinta'] },
  'publish.start': { formats: ['pdf'] },
  'publish.brochure': { practice: 'ryhma', edition: 'national' },
  'packet.make': { for: null },
  'packet.take': { bytes: new Uint8Array([1]) },
  'backups.restore': { day: '2026-11-22' },
  'rescued.place': { document: 'luku', key: '1:2:3' },
  'rescued.resolve': { document: 'luku', key: '1:2:3', state: 'dismissed' },
  'history.past': { document: 'luku' },
  'history.page': { document: 'luku', point: { kind: 'now' } },
  'history.compare': { document: 'luku', from: { kind: 'start' }, to: { kind: 'sitting', id: 'x' } },
  'history.restore': { document: 'luku', point: { kind: 'now' } },
  'outside.use': { id: 'abc' },
  'outside.dismiss': { id: 'abc' },
  'versions.save': { name: 'Ennen seminaaria' },
  'import.read': { name: 'luku.docx', bytes: new Uint8Array([1]), as: null },
  'import.write': { texts: [{ id: 'abc', after: null }] },
  'checks.run': { edition: null },
  'checks.approve': { edition: null, keys: ['phone-0123456789abcdef'], by: 'viestintä' },
  'checks.withdraw': { edition: 'lappi', keys: ['phone-0123456789abcdef'], by: 'viestintä' },
  'checks.links': { edition: 'national' },
  'editions.differences': { edition: 'lappi' },
  'editions.uses': { edition: 'lappi' },
  'editions.sideBySide': { editions: ['national', 'lappi'], document: 'luku' },
  'editions.rebuild': { release: '0'.repeat(64), format: 'pdf' },
  'editions.saveDifferences': { edition: 'lappi', form: 'html' },
  'sources.read': { text: '@book{a}' },
  'sources.names': { sources: [], language: 'fi' },
  'preview.page': { document: 'luku', edition: 'national', page: { number: 1 } },
}

const failures: readonly Failure[] = [
  { kind: 'invalidInput', what: 'X' },
  { kind: 'noSuchFolder', what: 'X' },
  { kind: 'notAHandbook', what: 'X' },
  { kind: 'fromTheFuture', what: 'X' },
  { kind: 'folderNotEmpty', what: 'X' },
  { kind: 'notOnThisComputer', what: 'X' },
  { kind: 'cannotRead', what: 'X' },
  { kind: 'damagedLog', what: 'X' },
  { kind: 'cannotWrite', what: 'X', trouble: 'full' },
  { kind: 'cannotWrite', what: 'X', trouble: 'pathTooLong' },
  { kind: 'cannotShare', what: 'X', trouble: 'missing' },
  { kind: 'noSuchDocument', what: 'X' },
  { kind: 'notAnImage', what: 'X' },
  { kind: 'nothingOpen' },
  { kind: 'noNetwork' },
  { kind: 'noSuchFinding', what: 'X' },
  { kind: 'noSuchEdition', what: 'X' },
  { kind: 'stopped' },
  { kind: 'obstacles', count: 2 },
  { kind: 'unexpected', what: 'X' },
]

describe('contract', () => {
  it.each(Object.keys(calls) as CallName[])(
    '[WI1] takes good input to %s and refuses anything else',
    (name) => {
      expect(parseInput(name, good[name] ?? {})).toMatchObject({ ok: true })
      for (const bad of [null, 42, 'text', [1], { unknownKey: 1 }, { ...(good[name] ?? {}), extra: true }]) {
        expect(parseInput(name, bad), JSON.stringify(bad)).toMatchObject({
          ok: false,
          failure: { kind: 'invalidInput' },
        })
      }
    },
  )

  it.each([
    ['document.open', { document: '../../etc/passwd' }],
    ['document.append', { document: 'luku', update: 'text' }],
    ['search.find', { query: 'x'.repeat(10_001), limit: 10 }],
    ['search.find', { query: 'x', limit: 0 }],
    ['publish.start', { formats: [] }],
    ['publish.start', { formats: ['exe'] }],
    ['settings.change', { zoom: 99 }],
    ['import.read', { name: 'luku.docx', path: '/etc/passwd', as: null }],
    ['checks.approve', { edition: null, keys: ['phone-0'], by: ' ' }],
    ['checks.run', { edition: '../lappi' }],
  ] as const)('[WI1] refuses %s with %j', (name, input) => {
    expect(parseInput(name, input).ok).toBe(false)
  })

  it('[WI1] knows its own calls only', () => {
    expect(['toString', '__proto__', 'open.folder', 'start', 'publish', ''].filter(isCallName)).toEqual([])
    expect(isCallName('document.open')).toBe(true)
  })

  it.each(languages)('[WI1] words every failure in %s', (language) => {
    const sentences = failures.map((failure) => failureText(failure, language))
    expect(new Set(sentences).size).toBe(failures.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}X].*[.)]$/u)
  })
})
