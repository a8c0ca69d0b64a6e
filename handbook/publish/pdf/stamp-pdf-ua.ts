// Adds to a finished PDF the claim of PDF/UA-1 that its making has earned.
import { bytesOf } from './byte-text.ts'
import { readPdfFile, type PdfFile, type PdfObject } from './pdf-file.ts'

/**
 * The file with an incremental update behind it: the title is to be shown in the window's bar
 * (DisplayDocTitle), and the metadata says pdfuaid:part 1. Throws when the file lacks what every PDF/UA
 * file has: tags, a language, a title. What cannot be seen in the bytes (alternative texts, unbroken
 * headings, letters with shapes) must have been checked before.
 */
export function stampPdfUa(pdf: Uint8Array): Uint8Array {
  const file = readPdfFile(pdf)
  assertEarned(file)
  const objects = [showingTitle(file.catalogue), claiming(file.metadata)]
  return withUpdate(pdf, file, objects)
}

const demands: readonly (readonly [RegExp, keyof Pick<PdfFile, 'catalogue' | 'metadata'>, string])[] = [
  [/\/Marked true/, 'catalogue', 'tags'],
  [/\/StructTreeRoot \d+ 0 R/, 'catalogue', 'a structure tree'],
  [/\/Lang \([a-zA-Z-]{2,}\)/, 'catalogue', 'a language'],
  [/<dc:title>.*?<rdf:li[^>]*>[^<]+</s, 'metadata', 'a title'],
]

function assertEarned(file: PdfFile): void {
  for (const [sign, object, name] of demands)
    if (!sign.test(file[object].text)) throw new Error(`The PDF has not ${name}: PDF/UA cannot be claimed`)
}

function showingTitle({ number, text }: PdfObject): PdfObject {
  return {
    number,
    text: text.replace('/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true'),
  }
}

const uaNamespace = ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'

function claiming({ number, text }: PdfObject): PdfObject {
  const [, xmp = ''] = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(text) ?? []
  const claimed = xmp
    .replace('<rdf:Description rdf:about=""', (head) => head + uaNamespace)
    .replace('</rdf:Description>', (end) => `<pdfuaid:part>1</pdfuaid:part>${end}`)
  const head = `<<\n  /Type /Metadata\n  /Subtype /XML\n  /Length ${claimed.length}\n>>`
  return { number, text: `${head}\nstream\n${claimed}\nendstream` }
}

function withUpdate(pdf: Uint8Array, file: PdfFile, objects: readonly PdfObject[]): Uint8Array {
  let update = '\n'
  const sections: string[] = []
  for (const { number, text } of objects) {
    const offset = String(pdf.length + update.length).padStart(10, '0')
    sections.push(`${number} 1\n${offset} 00000 n \n`)
    update += `${number} 0 obj\n${text}\nendobj\n`
  }
  const tableAt = pdf.length + update.length
  const trailer = file.trailer.replace(/>>$/, `  /Prev ${file.tableAt}\n>>`)
  update += `xref\n${sections.join('')}trailer\n${trailer}\nstartxref\n${tableAt}\n%%EOF\n`
  return joined(pdf, bytesOf(update))
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}
