import { describe, expect, it } from 'vitest'
import type { DocumentChanges } from '#handbook/history/changes.ts'
import { failed, success } from '#handbook/model/failure.ts'
import { countChanges } from '#renderer/changes/change-counts.ts'
import { ChangesState } from '#renderer/state/changes.svelte.ts'
import { fakeBridge } from '#tests/renderer/fake-bridge.ts'

function change(document: string, kind: DocumentChanges['kind'], person: string): DocumentChanges {
  return {
    document,
    kind,
    title: document,
    device: `laite-${person}`,
    person,
    organisation: '',
    at: 1000,
    events: [],
    retitled: null,
    standing: null,
    counts: { added: 0, removed: 0, changed: 1 },
    excerpts: [],
    facts: [],
  }
}

describe('what changed while away', () => {
  it('[HI4] counts people and pages, each once', async () => {
    const documents = [
      change('luku', 'chapter', 'Leena'),
      change('luku', 'chapter', 'Sari'),
      change('toinen', 'chapter', 'Leena'),
      change('kortti', 'practice', ''),
    ]
    const changes = new ChangesState(
      fakeBridge({ 'changes.list': () => success({ since: 5, documents, lists: [] }) }).bridge,
    )
    await changes.read()
    expect(changes.since).toBe(5)
    const counts = { people: 3, chapters: 2, practices: 1, lists: false }
    expect(countChanges(changes.documents ?? [], [])).toEqual(counts)
    const lists = [{ device: 'laite-x', person: 'Leena', organisation: '', at: 1000, entries: [] }]
    expect(countChanges(changes.documents ?? [], lists)).toEqual({ ...counts, lists: true })
  })

  it('[HI4] holds nothing once it was marked as read', async () => {
    const app = fakeBridge({
      'changes.list': () => success({ since: 5, documents: [change('luku', 'chapter', 'Leena')], lists: [] }),
    })
    const changes = new ChangesState(app.bridge)
    await changes.read()
    expect(await changes.markSeen()).toBe(true)
    expect(changes.documents).toEqual([])
    expect(app.calls.map(({ name }) => name)).toEqual(['changes.list', 'changes.markSeen'])
  })

  it('keeps the list and says why when marking fails', async () => {
    const failure = { kind: 'cannotWrite', what: 'nahty.json', trouble: 'full' } as const
    const changes = new ChangesState(
      fakeBridge({
        'changes.list': () =>
          success({ since: null, documents: [change('luku', 'chapter', 'Leena')], lists: [] }),
        'changes.markSeen': () => failed(failure),
      }).bridge,
    )
    await changes.read()
    expect(await changes.markSeen()).toBe(false)
    expect(changes.documents).toHaveLength(1)
    expect(changes.failure).toEqual(failure)
  })

  it('takes the answer of the last of several readings', async () => {
    const answers: ((value: unknown) => void)[] = []
    const app = fakeBridge({ 'changes.list': () => new Promise((done) => answers.push(done as never)) })
    const changes = new ChangesState(app.bridge)
    const [first, second] = [changes.read(), changes.read()]
    answers[1]?.(success({ since: 2, documents: [], lists: [] }))
    answers[0]?.(success({ since: 1, documents: [], lists: [] }))
    await Promise.all([first, second])
    expect(changes.since).toBe(2)
  })
})
