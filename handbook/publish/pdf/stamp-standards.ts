// Adds to a finished PDF the claims of PDF/UA-1 and PDF/A-2a that its making has earned.
import { bytesOf } from './byte-text.ts'
import { readPdfFile, rgbProfile, type PdfFile, type PdfObject } from './pdf-file.ts'
import { standardsClaim, standardsNamespaces } from './standards-claim.ts'

/**
 * The file with an incremental update behind it: the title is to be shown in the window's bar
 * (DisplayDocTitle), the colours are meant for the sRGB profile that the file already holds
 * (OutputIntents), and the metadata claims PDF/UA-1 and PDF/A-2a. Throws when the file lacks what every
 * such file has: tags, a language, a title, an identifier, colours with a profile. What cannot be seen
 * in these bytes (alternative texts, unbroken headings, letters with shapes) must have been checked before.
 */
export function stampStandards(pdf: Uint8Array): Uint8Array {
  const file = readPdfFile(pdf)
  assertEarned(file)
  const intent = intentOf(file, rgbProfile(file))
  return withUpdate(pdf, file, [intent, showing(file.catalogue, intent), claiming(file.metadata)])
}

type Ends = { readonly [Name in 'catalogue' | 'metadata' | 'trailer']: string }

const demands: readonly (readonly [RegExp, keyof Ends, string])[] = [
  [/\/Marked true/, 'catalogue', 'tags'],
  [/\/StructTreeRoot \d+ 0 R/, 'catalogue', 'a structure tree'],
  [/\/Lang \([a-zA-Z-]{2,}\)/, 'catalogue', 'a language'],
  [/<dc:title>.*?<rdf:li[^>]*>[^<]+</s, 'metadata', 'a title'],
  [/\/ID \[/, 'trailer', 'an identifier'],
]

function assertEarned({ catalogue, metadata, trailer }: PdfFile): void {
  const ends: Ends = { catalogue: catalogue.text, metadata: metadata.text, trailer }
  for (const [sign, end, name] of demands)
    if (!sign.test(ends[end])) throw new Error(`The PDF has not ${name}: no standard can be claimed`)
}

/** What the colours are meant for, as a new object of the file. */
function intentOf({ size }: PdfFile, profile: number): PdfObject {
  const entries = [
    '/Type /OutputIntent',
    '/S /GTS_PDFA1',
    '/OutputConditionIdentifier (sRGB)',
    '/Info (sRGB)',
    `/DestOutputProfile ${profile} 0 R`,
  ]
  return { number: size, text: `<<\n  ${entries.join('\n  ')}\n>>` }
}

function showing({ number, text }: PdfObject, intent: PdfObject): PdfObject {
  const preferences = '/ViewerPreferences <<\n    /DisplayDocTitle true'
  const intents = `/OutputIntents [${intent.number} 0 R]`
  return { number, text: text.replace('/ViewerPreferences <<', `${intents}\n  ${preferences}`) }
}

function claiming({ number, text }: PdfObject): PdfObject {
  const [, xmp = ''] = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(text) ?? []
  const claimed = xmp
    .replace('<rdf:Description rdf:about=""', (head) => head + standardsNamespaces)
    .replace('</rdf:Description>', (end) => standardsClaim + end)
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
  const trailer = file.trailer
    .replace(/\/Size \d+/, `/Size ${file.size + 1}`)
    .replace(/>>$/, `  /Prev ${file.tableAt}\n>>`)
  update += `xref\n${sections.join('')}trailer\n${trailer}\nstartxref\n${tableAt}\n%%EOF\n`
  return joined(pdf, bytesOf(update))
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}
