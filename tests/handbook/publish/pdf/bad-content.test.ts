// Every kind of bad content is found with its place before typesetting, or mended so that both standards hold.
import { beforeAll, describe, expect, it } from 'vitest'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { obstacleText } from '#handbook/model/obstacle-words.ts'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import { badContents, bookWith, type BadContent } from './bad-content.ts'
import { native, render } from './typeset.ts'

const unreached: PdfCompiler = { compile: () => Promise.reject(new Error('The typesetter was asked')) }
const stopping = badContents.filter(({ obstacle }) => obstacle !== undefined)
const mended = badContents.filter(({ obstacle }) => obstacle === undefined)

const renderBad = (bad: BadContent, compiler: PdfCompiler) =>
  render(editionOf(bookWith(bad)), compiler, new Map(bad.images))

describe('bad content that stops the book', () => {
  it.each(stopping.map((bad) => [bad.name, bad] as const))('[PB2] is found: %s', async (_, bad) => {
    const rendered = await renderBad(bad, unreached)
    expect(rendered).toMatchObject({ ok: false, obstacles: [bad.obstacle] })
  })

  it('[PB2] is told in words of three languages, with what was found', () => {
    const kinds = new Set(stopping.flatMap(({ obstacle }) => obstacle?.kind ?? []))
    for (const kind of kinds)
      for (const language of ['fi', 'sv', 'en'] as const) {
        const place = { document: 'luku', title: 'Luku', path: [0] }
        expect(obstacleText({ ...place, kind, found: 'LÖYTÖ' }, language).length).toBeGreaterThan(20)
      }
  })
})

describe.each(['ua-1', 'a-2a'] as const)('bad content that is mended, to the check of %s', (standard) => {
  let compiler: PdfCompiler
  beforeAll(async () => {
    compiler = await native({ standard })
  })

  it.each(mended.map((bad) => [bad.name, bad] as const))('[PB2] does no harm: %s', async (_, bad) => {
    expect(await renderBad(bad, compiler)).toMatchObject({ ok: true })
  })
})
