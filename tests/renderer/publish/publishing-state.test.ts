// Publishing in the window: saved first, one format stopping never stops the others.
import { describe, expect, it } from 'vitest'
import type { Bridge, PublishOutcome, PublishRun } from '#contract'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import { PublishingState } from '#renderer/state/publishing.svelte.ts'
import type { SaveState } from '#renderer/state/saving.svelte.ts'

const full: Failure = { kind: 'cannotWrite', what: 'levy', trouble: 'full' }
const done = (format: 'pdf' | 'html'): PublishOutcome => ({
  format,
  ok: true,
  path: '/x',
  size: 9,
  pages: null,
  told: 0,
})
const halted: PublishOutcome = {
  ...{ format: 'innokyla', ok: false, failure: { kind: 'obstacles', count: 1 } },
  obstacles: [{ kind: 'missingAlt', document: 'arki', title: 'Arki', path: [0], found: 'Kuva' }],
  findings: [],
}

/** A book whose run ends as told; `tell` sends the events of the run. */
function setUp(ending: Result<Partial<PublishRun>>, saved = true) {
  const calls: unknown[] = []
  const listeners = new Map<string, (event: unknown) => void>()
  let during = (): void => undefined
  const bridge = {
    call: async (name: string, input: unknown) => {
      calls.push([name, input])
      if (name !== 'publish.start') return success(null)
      during()
      return ending.ok ? success({ outcomes: [], release: null, notFrozen: null, ...ending.value }) : ending
    },
    on: (name: string, listen: (event: unknown) => void) => {
      listeners.set(name, listen)
      return () => listeners.delete(name)
    },
  } as unknown as Bridge
  const state: SaveState = saved ? { kind: 'saved', at: 1 } : { kind: 'failed', failure: full }
  const publishing = new PublishingState(bridge, { flush: async () => saved, state })
  const tell = (name: string, event: unknown): void => listeners.get(name)?.(event)
  return { publishing, calls, tell, meanwhile: (act: () => void) => (during = act) }
}

describe('publishing', () => {
  it('saves what was written first, and publishes nothing when that does not work', async () => {
    const { publishing, calls } = setUp(success({ outcomes: [] }), false)
    await publishing.start()
    expect(calls).toEqual([])
    expect(publishing.failure).toEqual(full)
    expect(publishing.formats.pdf.kind).toBe('idle')
  })

  it('asks for the chosen formats in their order', async () => {
    const { publishing, calls } = setUp(success({ outcomes: [] }))
    publishing.choose('pdf', false)
    publishing.choose('html', false)
    publishing.choose('pdf', true)
    await publishing.start()
    const asked = { formats: ['pdf', 'innokyla'], edition: 'national', freeze: null, twoSided: false }
    expect(calls).toEqual([['publish.start', asked]])
  })

  it('[ED11] asks for print on both sides, and remembers that for the next run', async () => {
    const { publishing, calls } = setUp(success({ outcomes: [done('pdf')] }))
    publishing.twoSided = true
    await publishing.start()
    await publishing.start()
    const asked = ['publish.start', { twoSided: true }]
    expect(calls).toMatchObject([asked, asked])
  })

  it('[ED6] freezes an edition only under a number and by the word of somebody', async () => {
    const release = { number: '1. painos' } as PublishRun['release']
    const { publishing, calls } = setUp(success({ outcomes: [done('pdf')], release }))
    publishing.edition = 'lappi'
    publishing.freeze = { number: ' ', by: 'Toimittaja' }
    await publishing.start()
    expect(calls).toEqual([])
    publishing.freeze = { number: '1. painos', by: 'Toimittaja' }
    await publishing.start()
    expect(calls).toMatchObject([['publish.start', { edition: 'lappi', freeze: { number: '1. painos' } }]])
    expect([publishing.release?.number, publishing.freeze]).toEqual(['1. painos', null])
  })

  it('[ED6] tells why nothing was frozen, and keeps what was typed', async () => {
    const notFrozen: Failure = { kind: 'frozenOtherwise', what: '1. painos' }
    const { publishing } = setUp(success({ notFrozen }))
    publishing.freeze = { number: '1. painos', by: 'Toimittaja' }
    await publishing.start()
    expect([publishing.failure, publishing.freeze?.number]).toEqual([notFrozen, '1. painos'])
  })

  it('shows how far a format has come while the others wait', async () => {
    const { publishing, tell, meanwhile } = setUp(success({ outcomes: [done('pdf'), done('html')] }))
    const seen: unknown[] = []
    meanwhile(() => {
      tell('publish.outcome', done('pdf'))
      tell('publish.progress', { format: 'html', done: 19, total: 30, title: 'Asiakkaan prosessi' })
      seen.push(publishing.formats.pdf.kind, publishing.formats.html, publishing.formats.innokyla.kind)
    })
    await publishing.start()
    const html = { kind: 'running', done: 19, total: 30, title: 'Asiakkaan prosessi' }
    expect(seen).toEqual(['done', html, 'waiting'])
  })

  it('tells of each format by itself: one that halted takes nothing from the others', async () => {
    const { publishing } = setUp(success({ outcomes: [done('pdf'), done('html'), halted] }))
    await publishing.start()
    const { pdf, html, innokyla } = publishing.formats
    expect([pdf.kind, html.kind, innokyla.kind]).toEqual(['done', 'done', 'stopped'])
    expect(publishing.published).toBe(true)
    expect(publishing.running).toBe(false)
  })

  it('ends every format that was under way when the run itself fails', async () => {
    const { publishing } = setUp(failed(full))
    await publishing.start()
    expect(publishing.formats.pdf).toEqual({ kind: 'stopped', failure: full, obstacles: [], findings: [] })
    expect(publishing.published).toBe(false)
  })

  it('[CK10] tells what the checks found once for all formats, until somebody has let it by', async () => {
    const found = { key: 'phone-0', rule: 'phone', severity: 'error', found: '040 123 4567' } as const
    const finding = { ...found, document: 'arki', title: 'Arki', field: null, path: [0] }
    const stopped = (format: 'pdf' | 'html'): PublishOutcome => ({
      ...{ format, ok: false, failure: { kind: 'obstacles', count: 1 }, obstacles: [] },
      findings: [finding],
    })
    const { publishing } = setUp(success({ outcomes: [stopped('pdf'), stopped('html')] }))
    await publishing.start()
    expect(publishing.findings).toEqual([finding])
    publishing.settle('phone-0')
    expect(publishing.findings).toEqual([])
    await publishing.start()
    expect(publishing.findings).toEqual([finding])
  })

  it('[CK10] tells how much was found that stopped nothing', async () => {
    const { publishing } = setUp(success({ outcomes: [{ ...done('pdf'), told: 12 } as PublishOutcome] }))
    await publishing.start()
    expect(publishing.told).toBe(12)
  })

  it('ignores what comes after the run has ended', async () => {
    const { publishing, tell } = setUp(success({ outcomes: [done('pdf')] }))
    await publishing.start()
    tell('publish.progress', { format: 'pdf', done: 1, total: 2, title: 'Luku' })
    expect(publishing.formats.pdf.kind).toBe('done')
  })
})
