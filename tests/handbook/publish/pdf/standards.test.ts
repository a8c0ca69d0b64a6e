// Every fixture passes the typesetter's own checks of both standards that the finished file claims.
import { describe, expect, it } from 'vitest'
import type { Edition, RenderTools } from '#handbook/publish/edition.ts'
import { renderPdf } from '#handbook/publish/pdf/render-pdf.ts'
import { starterEdition, starterTools } from '#tests/handbook/publish/starter-edition.ts'
import { fullEdition } from './full-edition.ts'
import { sampleEdition } from './sample-edition.ts'
import { sampleImages } from './sample-images.ts'
import { createdAt, native, toolsWith } from './typeset.ts'

const fixtures: readonly (readonly [string, Edition, RenderTools])[] = [
  ['the sample book', sampleEdition, toolsWith(sampleImages)],
  ['the book of everything', fullEdition, toolsWith(sampleImages)],
  ['the starter', starterEdition, starterTools],
]

describe.each(['ua-1', 'a-2a'] as const)('an export as %s', (standard) => {
  it.each(fixtures)('[PB3] of %s succeeds', async (_, edition, tools) => {
    const rendered = await renderPdf(edition, await native({ standard }), tools, createdAt)
    expect(rendered).toMatchObject({ ok: true })
  })
})
