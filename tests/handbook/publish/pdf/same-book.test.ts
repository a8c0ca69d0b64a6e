// One book from two typesetters, and the same bytes each time.
import { describe, expect, it } from 'vitest'
import { pageCount } from '#handbook/publish/pdf/pdf-file.ts'
import { readPdf } from './read-pdf.ts'
import { sampleEdition } from './sample-edition.ts'
import { native, published, render, wasm } from './typeset.ts'

describe('the printed book', () => {
  it('is the same from the native and the WebAssembly typesetter', async () => {
    const one = await readPdf(await published(sampleEdition, await native()))
    const other = await readPdf(await published(sampleEdition, await wasm()))
    expect(other).toEqual(one)
  })

  it('has the same bytes for the same edition and time', async () => {
    const one = await published(sampleEdition, await native())
    const other = await published(sampleEdition, await native())
    expect(Buffer.from(other).equals(one)).toBe(true)
  })

  it('[PB3] passes the typesetter’s own check of PDF/UA-1 before it is stamped', async () => {
    const checked = await render(sampleEdition, await native({ standard: 'ua-1' }))
    expect(checked).toMatchObject({ ok: true })
  })

  it('tells its number of pages', async () => {
    const bytes = await published(sampleEdition, await native())
    expect(pageCount(bytes)).toBe((await readPdf(bytes)).pages.length)
  })

  it('is one file named after the book', async () => {
    const rendered = await render(sampleEdition, await native())
    expect(rendered.ok && rendered.files.map(({ path }) => path)).toEqual([
      'naytekirja-hyvista-kaytannoista.pdf',
    ])
  })
})
