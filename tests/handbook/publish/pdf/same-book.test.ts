// One book from two typesetters, and the same bytes each time.
import { describe, expect, it } from 'vitest'
import { pageCount } from '#handbook/publish/pdf/pdf-file.ts'
import { readPdf } from './read-pdf.ts'
import { sampleEdition } from './sample-edition.ts'
import { native, published, render, wasm } from './typeset.ts'

describe('the printed book', () => {
  it('has the same bytes from the native and the WebAssembly typesetter', async () => {
    const one = await published(sampleEdition, await native())
    const other = await published(sampleEdition, await wasm())
    expect(Buffer.from(other).equals(one)).toBe(true)
  })

  it('has the same bytes for the same edition and time', async () => {
    const one = await published(sampleEdition, await native())
    const other = await published(sampleEdition, await native())
    expect(Buffer.from(other).equals(one)).toBe(true)
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
