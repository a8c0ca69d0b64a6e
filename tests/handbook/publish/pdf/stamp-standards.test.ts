// The claims of PDF/UA and PDF/A are made only where it is earned.
import { beforeAll, describe, expect, it } from 'vitest'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import { pageCount, readPdfFile } from '#handbook/publish/pdf/pdf-file.ts'
import { stampStandards } from '#handbook/publish/pdf/stamp-standards.ts'
import { readPdf } from './read-pdf.ts'
import { native } from './typeset.ts'

let compiler: PdfCompiler
beforeAll(async () => {
  compiler = await native()
})

const compile = (source: string): Promise<Uint8Array> =>
  compiler.compile(
    { main: 'main.typ', files: [{ path: 'main.typ', content: source }], json: '{}' },
    { throwIfAborted: () => undefined },
  )

const sound =
  '#set document(title: "Työ & <arki>", date: none)\n#set text(lang: "fi", fill: rgb("#0d5c68"))\n= Otsikko'

describe('stamping', () => {
  it('[PB3] adds both claims and the shown title behind the file, and changes no byte of it', async () => {
    const plain = await compile(sound)
    const stamped = stampStandards(plain)
    expect(Buffer.from(stamped.subarray(0, plain.length)).equals(plain)).toBe(true)
    expect(await readPdf(plain)).toMatchObject({ claims: [], displaysTitle: undefined })
    expect(await readPdf(stamped)).toMatchObject({
      claims: ['PDF/UA-1', 'PDF/A-2A'],
      displaysTitle: true,
      title: 'Työ & <arki>',
      marked: true,
      language: 'fi',
    })
  })

  it('leaves a file that can be read on: its pages are counted', async () => {
    expect(pageCount(stampStandards(await compile(sound)))).toBe(1)
  })

  it('[PB3] refuses a file without a title', async () => {
    const plain = await compile('= Otsikko')
    expect(() => stampStandards(plain)).toThrow('has not a title')
  })

  it('[PB3] refuses a file whose colours have no profile', async () => {
    const plain = await compile(sound.replace(', fill: rgb("#0d5c68")', ''))
    expect(() => stampStandards(plain)).toThrow('has not an RGB profile')
  })

  it('[PB3] names the profile of the file’s own colours as what they are meant for', async () => {
    const { catalogue, at } = readPdfFile(stampStandards(await compile(sound)))
    const intent = at(Number(/\/OutputIntents \[(\d+) 0 R\]/.exec(catalogue.text)?.[1])).text
    expect(intent).toContain('/S /GTS_PDFA1')
    const profile = at(Number(/\/DestOutputProfile (\d+) 0 R/.exec(intent)?.[1])).text
    expect(profile).toMatch(/\/N 3\s/)
  })

  it.each([
    ['nothing', ''],
    ['text', 'kirja'],
    ['a cut file', '%PDF-1.7\nstartxref\n999999\n%%EOF\n'],
  ])('refuses %s', (_, text) => {
    expect(() => stampStandards(Buffer.from(text))).toThrow('no plain cross-reference table')
  })
})
