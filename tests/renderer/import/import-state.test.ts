// Importing in the window: read and shown first, written when told to, refused files named.
import { describe, expect, it } from 'vitest'
import type { Bridge, ReadText, TextPreview } from '#contract'
import { failed, success } from '#handbook/model/failure.ts'
import { textsAmong } from '#renderer/import/dropped-texts.ts'
import { ImportState } from '#renderer/import/import-state.svelte.ts'

const text = (id: string, kind: TextPreview['kind'] = 'chapter'): TextPreview => ({
  ...{ id, name: `${id}.docx`, kind, title: id, parts: [], images: 0, report: [] },
})
const unread: ReadText = {
  ...{ id: null, name: 'vanha.doc' },
  failure: { kind: 'cannotImport', what: 'vanha.doc', trouble: 'oldOrLocked' },
}

function setUp(answers: Readonly<Record<string, unknown>>) {
  const calls: [string, unknown][] = []
  const bridge = {
    call: async (name: string, input: unknown) => {
      calls.push([name, input])
      return answers[name] ?? success(null)
    },
  } as unknown as Bridge
  return { importing: new ImportState(bridge), calls }
}

describe('importing in the window', () => {
  it('[IM1] shows what was read and names what cannot be', async () => {
    const { importing } = setUp({ 'import.choose': success([text('a'), unread]) })
    await importing.choose()
    expect(importing.texts.map(({ preview }) => preview.id)).toEqual(['a'])
    expect(importing.unread).toEqual([unread])
  })

  it('[IM1] writes what is left, each where it is wanted or else last of its kind', async () => {
    const { importing, calls } = setUp({
      'import.choose': success([text('a'), text('b', 'practice'), text('c'), text('d')]),
      'import.write': success({ imported: [], refused: [] }),
    })
    await importing.choose()
    importing.remove('c')
    importing.place('d', null)
    await importing.write((kind) => (kind === 'chapter' ? 'viimeinen' : null))
    expect(calls.at(-1)).toEqual([
      'import.write',
      {
        texts: [
          { id: 'a', after: 'viimeinen' },
          { id: 'b', after: null },
          { id: 'd', after: null },
        ],
      },
    ])
    expect(importing.texts).toEqual([])
  })

  it('[IM1] keeps the texts when writing did not begin, and tells why; what was stopped is no trouble', async () => {
    const { importing } = setUp({
      'import.choose': success([text('a')]),
      'import.write': failed({ kind: 'nothingOpen' }),
    })
    await importing.choose()
    expect(await importing.write(() => null)).toBeNull()
    expect(importing.texts).toHaveLength(1)
    expect(importing.failure).toEqual({ kind: 'nothingOpen' })
    const stopped = setUp({ 'import.choose': failed({ kind: 'stopped' }) }).importing
    await stopped.choose()
    expect(stopped.failure).toBeNull()
  })

  it('[IM1] reads dropped texts by their bytes, and leaves packets to others', async () => {
    const files = [new File(['abc'], 'Luku.DOCX'), new File(['x'], 'muutokset.opaskirja')]
    const { texts, others } = textsAmong(files)
    expect(others.map(({ name }) => name)).toEqual(['muutokset.opaskirja'])
    const { importing, calls } = setUp({ 'import.read': success(text('a')) })
    await importing.readDropped(texts)
    const [[name, input] = []] = calls as [string, { name: string; bytes: Uint8Array }][]
    expect([name, input?.name, [...(input?.bytes ?? [])]]).toEqual(['import.read', 'Luku.DOCX', [97, 98, 99]])
    expect(importing.texts).toHaveLength(1)
  })
})
