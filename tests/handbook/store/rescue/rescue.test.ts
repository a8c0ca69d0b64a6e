// @vitest-environment jsdom
// Rescued text: what it holds, and that nothing is ever called lost that was not.
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { resolveRescued } from '#handbook/store/rescue/rescue-marks.ts'
import type { RescuedText } from '#handbook/store/rescue/rescued-text.ts'
import { rescueMarks } from '#handbook/store/shape.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { meet, Writer } from './writers.ts'
import { people, rescuedBy, start, useWriters } from './three-writers.ts'

useWriters()

describe('rescued text', () => {
  it('[RE1] tells what was written, by whom, when and between which words', () => {
    const [a, b, c] = people()
    a.remove('Toinen')
    b.erase('Toinen ')
    b.type('hieman', ' UUSI')
    b.type('UUSI', ' SANA')
    meet(a, b, c)
    const [piece, ...others] = rescuedBy(c)
    expect(others).toEqual([])
    expect(piece).toMatchObject({
      document: 'luku',
      field: null,
      kind: 'text',
      name: null,
      text: 'UUSI SANA ',
      before: 'kappale on hieman ',
      after: 'pidempi',
      device: 'b'.repeat(16),
      time: 3000,
      state: 'open',
    })
  })

  it('[RE1] is the same on every device, in whatever order edits came and however they were stored', () => {
    const [a, b, c] = people()
    a.remove('Toinen')
    a.remove('Laatikossa', 'callout')
    b.type('hieman', ' UUSI')
    b.type('lukee', ' OMA')
    c.type('lukee', ' VIERAS')
    meet(a, b, c)
    const edits = [...start, ...c.made, ...b.made, ...a.made].reverse()
    const late = new SharedDocuments('koe')
    for (const edit of edits) late.apply(edit)
    expect(late.rescued('luku')).toEqual(rescuedBy(a))
    expect(rescuedBy(b)).toEqual(rescuedBy(a))
    expect(
      rescuedBy(a)
        .map(({ text }) => text.trim())
        .sort(),
    ).toEqual(['OMA', 'UUSI', 'VIERAS'])
    const folded = foldedBy(b)
    const other = new SharedDocuments('koe')
    for (const edit of [...start, ...a.made, ...c.made, folded]) other.apply(edit)
    const keys = (all: readonly RescuedText[]): readonly string[] => all.map(({ key, text }) => key + text)
    expect(keys(other.rescued('luku'))).toEqual(keys(rescuedBy(a)))
  })

  it('[RE1] reads whole blocks of one person as one text', () => {
    const [a, b, c] = people()
    a.remove('Laatikossa', 'callout')
    b.split('lukee')
    b.type('lukee jotain', ' ja YKSI')
    b.split('YKSI')
    meet(a, b, c)
    const texts = rescuedBy(a).map(({ text }) => text)
    expect(texts).toHaveLength(1)
    expect(texts[0]?.split('\n')).toContain('YKSI')
  })

  it('[RE1] keeps what was said about a piece when more is lost beside it', () => {
    const [a, b] = people()
    a.remove('Toinen')
    b.type('hieman', ' UUSI')
    a.hear(b.made)
    const [piece] = rescuedBy(a)
    a.copy.change('luku', (doc) => resolveRescued(doc, piece?.key ?? '', 'dismissed'))
    b.type('UUSI', ' LISÄÄ')
    b.hear(a.made)
    a.hear(b.made)
    expect(rescuedBy(a).map(({ text, state }) => [text, state])).toEqual([
      ['UUSI ', 'dismissed'],
      ['LISÄÄ ', 'open'],
    ])
    expect(rescuedBy(b)).toEqual(rescuedBy(a))
  })

  it('[RE1] marks that are none of ours say nothing and break nothing', () => {
    const [a, b] = people()
    a.remove('Toinen')
    b.type('hieman', ' UUSI')
    a.hear(b.made)
    const [piece] = rescuedBy(a)
    a.copy.change('luku', (doc) => {
      for (const key of ['', 'a:b:c', '1:2', '__proto__', '102:999999999999999:999999999999999'])
        rescueMarks(doc).set(key, 'dismissed')
      rescueMarks(doc).set(piece?.key ?? '', { state: 'dismissed' })
    })
    expect(rescuedBy(a).map(({ state }) => state)).toEqual(['open'])
  })
})

describe('false alarms', () => {
  const nothing = (...all: readonly Writer[]): void => {
    for (const writer of all) expect(rescuedBy(writer)).toEqual([])
  }

  it('[RE1] undoing, cutting, deleting and overwriting are no loss', () => {
    const [a, b, c] = people()
    a.type('Ensimmäinen', ' TURHA')
    a.editor.commands.undo()
    a.type('kappale', ' TURHA')
    a.erase(' TURHA')
    b.move('Toinen', 'last')
    b.erase('hieman')
    b.set('Loppu', 'kind', 'h2')
    meet(a, b, c)
    nothing(a, b, c)
  })

  it('[RE1] what somebody deleted after having seen it is no loss, wherever it came from', () => {
    const [a, b, c] = people()
    b.type('hieman', ' UUSI')
    meet(a, b, c)
    a.type('UUSI', ' OMA')
    a.remove('Toinen')
    c.remove('Laatikossa', 'callout')
    meet(a, b, c)
    b.editor.commands.undo()
    meet(a, b, c)
    nothing(a, b, c)
  })

  it('[RE1] what waits for an edit that has not come is not called lost', () => {
    const [a, b, c] = people()
    b.type('hieman', ' UUSI')
    a.hear(b.made)
    a.type('UUSI', ' OMA')
    c.hear(a.made)
    nothing(c)
    c.hear(b.made)
    nothing(c)
    expect(c.text).toContain('UUSI OMA')
  })
})

/** All that one person wrote as one edit, as when a sitting is folded. */
function foldedBy({ made }: Writer): Writer['made'][number] {
  const last = made.at(-1)
  if (last === undefined) throw new Error('Nothing was written')
  return { ...last, first: 1, update: Y.mergeUpdates(made.map(({ update }) => update)) }
}
