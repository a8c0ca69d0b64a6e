import { describe, expect, it } from 'vitest'
import {
  decodeRelease,
  differingEngines,
  encodeRelease,
  findRelease,
  joinedOutputs,
  outputOf,
  type ReleaseContent,
} from '#handbook/editions/release.ts'

const hash = (sign: string): string => sign.repeat(64)
const content: ReleaseContent = {
  number: '1. painos',
  edition: 'lappi',
  title: 'Lappi',
  at: Date.UTC(2026, 10, 22),
  by: 'Toimittaja',
  contentHash: hash('a'),
  version: hash('b'),
  engines: { app: '0.1.0', typst: '0.7.0', template: hash('c'), schema: 2 },
  outputs: [{ format: 'pdf', sha256: hash('d') }],
  images: [`${hash('e')}.png`],
}
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

describe('a frozen edition', () => {
  it('[ED6] is read back as it was written, and the same content gives the same bytes', () => {
    expect(decodeRelease(encodeRelease(content))).toEqual(content)
    const turned = Object.fromEntries(Object.entries(content).reverse()) as ReleaseContent
    expect(encodeRelease(turned)).toEqual(encodeRelease(content))
  })

  it('[ED11] records the layout of a PDF for both sides, and of nothing else', () => {
    expect(outputOf('pdf', hash('d'), false)).toEqual(content.outputs[0])
    const output = outputOf('pdf', hash('d'), true)
    expect([output.twoSided, outputOf('html', hash('d'), true).twoSided]).toEqual([true, undefined])
    const read = decodeRelease(encodeRelease({ ...content, outputs: [output] }))
    expect(read?.outputs).toEqual([output])
  })

  it('[ED6] is never read from what only looks like one', () => {
    const stored = { ...content, release: 1 }
    expect(decodeRelease(bytesOf(stored))).toEqual(content)
    for (const wrong of [
      null,
      [],
      { ...stored, release: 2 },
      { ...stored, number: '' },
      { ...stored, number: 'x'.repeat(121) },
      { ...stored, edition: '../..' },
      { ...stored, at: 1.5 },
      { ...stored, at: 1e300 },
      { ...stored, version: 'b' },
      { ...stored, engines: {} },
      { ...stored, outputs: [{ format: 'pdf' }] },
      { ...stored, outputs: [{ format: 'pdf', sha256: hash('d'), twoSided: 'yes' }] },
      { ...stored, images: ['../kasikirja.json'] },
    ])
      expect(decodeRelease(bytesOf(wrong))).toBeNull()
    expect(decodeRelease(new Uint8Array([0xff, 0xfe]))).toBeNull()
    expect(decodeRelease(new Uint8Array(5 * 1024 * 1024))).toBeNull()
  })

  it('[ED6] tells which engines differ', () => {
    const { engines } = content
    expect(differingEngines(engines, { ...engines })).toEqual([])
    expect(differingEngines(engines, { ...engines, typst: '0.8.0', schema: 3 })).toEqual(['typst', 'schema'])
  })

  it('[ED6] keeps one output for each format', () => {
    const later = [
      { format: 'html', sha256: hash('1') },
      { format: 'pdf', sha256: hash('2') },
    ]
    expect(joinedOutputs(content.outputs, later)).toEqual(later)
  })

  it('[ED6] is found by its number or the beginning of its id, when that is clear', () => {
    const releases = [
      { ...content, id: `abcdef01${'0'.repeat(56)}` },
      { ...content, id: `abcdef02${'0'.repeat(56)}`, edition: 'kainuu' },
    ]
    expect(findRelease(releases, 'abcdef01', null)).toBe(releases[0])
    expect(findRelease(releases, '1. painos', null)).toBeNull()
    expect(findRelease(releases, '1. painos', 'kainuu')).toBe(releases[1])
    expect(findRelease(releases, 'abcdef0', null)).toBeNull()
    expect(findRelease(releases, '2. painos', null)).toBeNull()
  })
})
