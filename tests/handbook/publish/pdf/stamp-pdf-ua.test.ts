// The claim of PDF/UA is made only where it is earned.
import { beforeAll, describe, expect, it } from 'vitest'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import { pageCount } from '#handbook/publish/pdf/pdf-file.ts'
import { stampPdfUa } from '#handbook/publish/pdf/stamp-pdf-ua.ts'
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

const sound = '#set document(title: "Työ & <arki>", date: none)\n#set text(lang: "fi")\n= Otsikko'

describe('stamping', () => {
  it('[PB3] adds the claim and the shown title behind the file, and changes no byte of it', async () => {
    const plain = await compile(sound)
    const stamped = stampPdfUa(plain)
    expect(Buffer.from(stamped.subarray(0, plain.length)).equals(plain)).toBe(true)
    expect(await readPdf(plain)).toMatchObject({ uaPart: 'null', displaysTitle: undefined })
    expect(await readPdf(stamped)).toMatchObject({
      uaPart: '1',
      displaysTitle: true,
      title: 'Työ & <arki>',
      marked: true,
      language: 'fi',
    })
  })

  it('leaves a file that can be read on: its pages are counted', async () => {
    expect(pageCount(stampPdfUa(await compile(sound)))).toBe(1)
  })

  it('[PB3] refuses a file without a title', async () => {
    const plain = await compile('= Otsikko')
    expect(() => stampPdfUa(plain)).toThrow('has not a title')
  })

  it.each([
    ['nothing', ''],
    ['text', 'kirja'],
    ['a cut file', '%PDF-1.7\nstartxref\n999999\n%%EOF\n'],
  ])('refuses %s', (_, text) => {
    expect(() => stampPdfUa(Buffer.from(text))).toThrow('no plain cross-reference table')
  })
})
