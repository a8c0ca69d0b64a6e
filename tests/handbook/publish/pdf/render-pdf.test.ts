// Publishing step by step: images, checks, progress, stopping.
import { describe, expect, it } from 'vitest'
import { TypesettingEnd } from '#electron/disk/typst/process-compiler.ts'
import type { Progress } from '#handbook/publish/edition.ts'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import { renderPdf } from '#handbook/publish/pdf/render-pdf.ts'
import { readPdf } from './read-pdf.ts'
import { bookFacts, chapter, edition, note, p, sampleEdition } from './sample-edition.ts'
import { imageName, png, sampleImages } from './sample-images.ts'
import { createdAt, native, published, render, toolsWith, wasm } from './typeset.ts'

const broken = imageName('d', 'png')
const withBrokenImage = edition(
  [
    chapter('luku', 1, 'Luku', {
      type: 'figure',
      path: [2],
      number: 1,
      file: broken,
      alt: 'Kuva',
      decorative: false,
      author: '',
      permission: '',
      caption: [{ type: 'words', text: 'Rikki' }],
    }),
  ],
  [broken],
)
const obstacle = { kind: 'damagedImage', document: 'luku', title: 'Luku', path: [2], found: 'Rikki' }

/** A compiler that must not be reached. */
const unreached: PdfCompiler = { compile: () => Promise.reject(new Error('The typesetter was asked')) }

describe('renderPdf', () => {
  it('[PB2] tells a damaged image before the typesetter is asked', async () => {
    const rendered = await render(withBrokenImage, unreached, new Map([[broken, png(4, 4).subarray(0, 40)]]))
    expect(rendered).toEqual({ ok: false, obstacles: [obstacle] })
  })

  it('[PB2] tells a missing image before the typesetter is asked', async () => {
    const rendered = await render(withBrokenImage, unreached, new Map())
    expect(rendered).toEqual({ ok: false, obstacles: [{ ...obstacle, kind: 'missingImage' }] })
  })

  it.each([
    ['native', native],
    ['WebAssembly', wasm],
  ])('[PB2] names an image that only the %s typesetter finds damaged', async (_, compiler) => {
    const looksSound = png(4, 4, Buffer.from('no compressed pixels'))
    const rendered = await render(withBrokenImage, await compiler(), new Map([[broken, looksSound]]))
    expect(rendered).toEqual({ ok: false, obstacles: [obstacle] })
  })

  it('[PB2] names the chapter over which a typesetter dies, and asks few times', async () => {
    const asked: number[] = []
    const dying: PdfCompiler = {
      compile: ({ json }) => {
        const { parts } = JSON.parse(json) as { readonly parts: readonly { readonly running: string }[] }
        asked.push(parts.length)
        if (parts.some(({ running }) => running === 'Luku 11'))
          return Promise.reject(new TypesettingEnd('died'))
        return Promise.resolve(new Uint8Array())
      },
    }
    const parts = Array.from({ length: 16 }, (_, n) => chapter(`luku${n}`, n + 1, `Luku ${n}`))
    expect(await render(edition(parts, [], bookFacts), dying)).toEqual({
      ok: false,
      obstacles: [{ kind: 'notTypeset', document: 'luku11', title: 'Luku 11', path: [], found: 'Luku 11' }],
    })
    expect(asked.length).toBeLessThan(8)
  })

  it('[PB2] names the chapter with which it begins to fail, where only several together do', async () => {
    const both = /"Luku 3".*"Luku 9"/s
    const failing: PdfCompiler = {
      compile: ({ json }) =>
        both.test(json) ? Promise.reject(new Error('internal error')) : Promise.resolve(new Uint8Array()),
    }
    const parts = Array.from({ length: 16 }, (_, n) => chapter(`luku${n}`, n + 1, `Luku ${n}`))
    expect(await render(edition(parts, [], bookFacts), failing)).toMatchObject({
      ok: false,
      obstacles: [{ kind: 'notTypeset', document: 'luku9' }],
    })
  })

  it('[PB40] puts the notes of a chapter into its text where the typesetter stumbles over them', async () => {
    const setter = await native()
    const stumbling: PdfCompiler = {
      compile: (input, cancellation) =>
        /"Osa C".*"type":"note".*"Osa D"|"Osa C"(?!.*"Osa D").*"type":"note"/s.test(input.json)
          ? Promise.reject(new Error('tags not closed'))
          : setter.compile(input, cancellation),
    }
    const parts = ['A', 'B', 'C', 'D'].map((name, at) =>
      chapter(`osa${name}`, at + 1, `Osa ${name}`, p('Sana', note(1, 'Huomautus.'))),
    )
    const { pages } = await readPdf(await published(edition(parts, [], bookFacts), stumbling))
    const inText = pages.filter(({ text }) => text.includes('Sana (Huomautus.)'))
    expect(inText.map(({ text }) => /Osa [A-D]/.exec(text)?.[0])).toEqual(['Osa C'])
  })

  it('sets a book without chapters, from which looking for the nearest one begins', async () => {
    expect(await render(edition([], [], bookFacts), await native())).toMatchObject({ ok: true })
  })

  it('passes a fault on that no image and no chapter is to blame for', async () => {
    let asked = 0
    const faulty: PdfCompiler = {
      compile: () =>
        asked++ === 0 ? Promise.reject(new Error('no letters')) : Promise.resolve(new Uint8Array()),
    }
    const book = edition([chapter('luku', 1, 'Luku')], [], bookFacts)
    await expect(render(book, faulty)).rejects.toThrow('no letters')
  })

  it('reports each image and the typesetting, up to the end', async () => {
    const reported: Progress[] = []
    await renderPdf(sampleEdition, await native(), toolsWith(sampleImages, reported), createdAt)
    expect(reported.map(({ done, total }) => `${done}/${total}`)).toEqual(['0/3', '1/3', '2/3', '3/3'])
    expect(reported.map(({ stage }) => stage)).toEqual(['images', 'images', 'typesetting', 'finishing'])
    expect(new Set(reported.map(({ title }) => title))).toEqual(new Set([bookFacts.title]))
  })

  it('rejects with the reason once the work is stopped', async () => {
    const stop = new AbortController()
    const tools = { ...toolsWith(sampleImages), cancellation: stop.signal }
    const stopping = {
      ...tools,
      readImage: (file: string) => {
        stop.abort(new Error('stopped by the user'))
        return tools.readImage(file)
      },
    }
    await expect(renderPdf(sampleEdition, unreached, stopping, createdAt)).rejects.toThrow(
      'stopped by the user',
    )
  })
})
