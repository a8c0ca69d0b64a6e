// The checks in the window: asked for, filtered, judged, and the web only when told to.
import { describe, expect, it } from 'vitest'
import type { Bridge } from '#contract'
import { failed, success } from '#handbook/model/failure.ts'
import type { Finding, Rule, Severity } from '#handbook/model/finding.ts'
import { ChecksState } from '#renderer/checks/checks-state.svelte.ts'

const finding = (rule: Rule, severity: Severity, document = 'arki', title = 'Arki'): Finding => ({
  ...{ key: `${rule}-0`, rule, severity, document, title },
  ...{ field: null, path: [0], found: rule },
})
const found = [
  finding('sentenceLong', 'hint'),
  finding('phone', 'error'),
  finding('linkVague', 'warning', 'lapsi', 'Lapsi'),
]

function setUp(answer: readonly Finding[] = found) {
  const calls: [string, unknown][] = []
  let refuses = false
  const bridge = {
    call: async (name: string, input: unknown) => {
      calls.push([name, input])
      if (name === 'checks.links') return success([finding('linkDead', 'warning')])
      return refuses ? failed({ kind: 'noSuchFinding', what: 'phone-0' }) : success(answer)
    },
  } as unknown as Bridge
  const checks = new ChecksState(bridge, { flush: async () => calls.push(['flush', null]) > 0 })
  return { checks, calls, refuse: () => (refuses = true) }
}

const shown = (checks: ChecksState) =>
  checks.pages.map(({ title, findings }) => [title, findings.map(({ rule }) => rule)])

describe('the checks in the window', () => {
  it('look at what is written now, which is saved first', async () => {
    const { checks, calls } = setUp()
    await checks.run()
    expect(calls).toEqual([
      ['flush', null],
      ['checks.run', { edition: null }],
    ])
    expect(checks.all).toEqual(found)
  })

  it('show errors and warnings page by page, and hints when asked', async () => {
    const { checks } = setUp()
    await checks.run()
    expect(shown(checks)).toEqual([
      ['Arki', ['phone']],
      ['Lapsi', ['linkVague']],
    ])
    expect(checks.counts).toEqual({ error: 1, warning: 1, hint: 1, approved: 0 })
    checks.toggle('hint')
    expect(shown(checks)[0]).toEqual(['Arki', ['phone', 'sentenceLong']])
    checks.showKind('links')
    expect(shown(checks)).toEqual([['Lapsi', ['linkVague']]])
    expect(checks.counts.error).toBe(0)
  })

  it('[CK8] approve and withdraw by name, remember it, and tell when that was refused', async () => {
    const { checks, calls, refuse } = setUp()
    expect(await checks.approve('phone-0', 'viestintä')).toBe(true)
    expect(await checks.withdraw('phone-0', 'tietosuoja')).toBe(true)
    expect(calls).toEqual([
      ['checks.approve', { edition: null, keys: ['phone-0'], by: 'viestintä' }],
      ['checks.withdraw', { edition: null, keys: ['phone-0'], by: 'tietosuoja' }],
    ])
    expect(checks.judge).toBe('tietosuoja')
    refuse()
    expect(await checks.approve('phone-0', 'x')).toBe(false)
    expect(checks.failure).toEqual({ kind: 'noSuchFinding', what: 'phone-0' })
  })

  it('[CK11] ask the web about links only when told to, and show what it said among the rest', async () => {
    const { checks, calls } = setUp()
    await checks.run()
    await checks.showEdition('lappi')
    expect(calls.map(([name]) => name)).not.toContain('checks.links')
    await checks.checkLinks()
    expect(calls.at(-1)).toEqual(['checks.links', { edition: 'lappi' }])
    expect(shown(checks)[0]).toEqual(['Arki', ['phone', 'linkDead']])
  })
})
