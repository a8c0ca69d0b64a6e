import { sourceCalls } from '#electron/worker/source-calls.ts'
import { describe, expect, it } from 'vitest'

describe('[CI2] the names of sources', () => {
  it('are those of citations, in the language of the book', async () => {
    const item = {
      type: 'book',
      title: 'T',
      author: [{ family: 'Isola' }],
      issued: { 'date-parts': [[2017]] },
    }
    const sources = [
      { id: 'isola', item },
      { id: 'lehto', item: { ...item, author: [{ family: 'Lehto' }, { family: 'Salo' }] } },
    ]
    const names = await sourceCalls['sources.names']({ sources, language: 'fi' })
    expect(names).toEqual({ ok: true, value: { isola: 'Isola 2017', lehto: 'Lehto & Salo 2017' } })
  })
})
