// Approvals in the shared tree: named, kept, merged, and read without trust.
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { approve, readApprovals, readWithdrawals, withdrawApproval } from '#handbook/store/approvals.ts'
import { tree } from '#handbook/store/shape.ts'

const by = (name: string, at = 1) => ({ by: name, at })

function exchange(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
}

describe('[CK8] approvals', () => {
  it('tell who gave them and when', () => {
    const doc = new Y.Doc()
    approve(doc, 'phone-0', by(' viestintä ', 1_700_000_000_000))
    expect([...readApprovals(doc)]).toEqual([['phone-0', by('viestintä', 1_700_000_000_000)]])
  })

  it('of two people at once are all kept, and of the same thing one, the same on both sides', () => {
    const [a, b] = [new Y.Doc(), new Y.Doc()]
    approve(a, 'phone-0', by('a'))
    approve(a, 'email-0', by('a'))
    approve(b, 'email-0', by('b'))
    approve(b, 'personName-0', by('b'))
    exchange(a, b)
    expect([...readApprovals(a).keys()].sort()).toEqual(['email-0', 'personName-0', 'phone-0'])
    expect(new Map(readApprovals(a))).toEqual(new Map(readApprovals(b)))
  })

  it('stay with the one who gave them first', () => {
    const doc = new Y.Doc()
    approve(doc, 'phone-0', by('ensin', 1))
    approve(doc, 'phone-0', by('sitten', 2))
    expect(readApprovals(doc).get('phone-0')).toEqual(by('ensin', 1))
  })

  it('are not given by nobody', () => {
    expect(() => approve(new Y.Doc(), 'phone-0', by(' '))).toThrow('is named')
  })

  it('that were withdrawn hold no more, and both words stay on record', () => {
    const doc = new Y.Doc()
    approve(doc, 'phone-0', by('viestintä', 1))
    withdrawApproval(doc, 'phone-0', by(' tietosuojavastaava ', 2))
    expect(readApprovals(doc).size).toBe(0)
    const first = { by: 'tietosuojavastaava', at: 2, approved: by('viestintä', 1) }
    expect(readWithdrawals(doc).get('phone-0')).toEqual([first])
    approve(doc, 'phone-0', by('johtaja', 3))
    expect(readApprovals(doc).get('phone-0')).toEqual(by('johtaja', 3))
    withdrawApproval(doc, 'phone-0', by('johtaja', 4))
    expect(readWithdrawals(doc).get('phone-0')).toEqual([
      first,
      { by: 'johtaja', at: 4, approved: by('johtaja', 3) },
    ])
  })

  it('are withdrawn by somebody, and only where there is one', () => {
    const doc = new Y.Doc()
    expect(() => withdrawApproval(doc, 'phone-0', by(''))).toThrow('is named')
    withdrawApproval(doc, 'phone-0', by('joku'))
    expect([...readWithdrawals(doc)]).toEqual([])
  })

  it.each([
    [true],
    ['viestintä'],
    [{ by: '', at: 1 }],
    [{ by: 'x' }],
    [{ at: 1 }],
    [{ by: 'x', at: 'eilen' }],
    [null],
  ])('of another form approve nothing: %j', (stored) => {
    const doc = new Y.Doc()
    tree.approvals(doc).set('phone-0', stored)
    expect(readApprovals(doc).size).toBe(0)
  })
})
