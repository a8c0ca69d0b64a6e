// A Word file taken apart, and what LibreOffice makes of it where this machine has it.
import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'

const { DOMParser } = new JSDOM('').window
const run = promisify(execFile)

/** The parts of a Word file by name, parsed. Throws when one is not well formed. */
export function readWord(bytes: Uint8Array): ReadonlyMap<string, XMLDocument> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name))
  return new Map(
    entries.map(([name, content]) => {
      const document = new DOMParser().parseFromString(strFromU8(content), 'application/xml')
      const fault = document.querySelector('parsererror')
      if (fault !== null) throw new Error(`${name} is not well formed: ${fault.textContent}`)
      return [name, document as XMLDocument]
    }),
  )
}

/** One part of a Word file. */
export function partOf(parts: ReadonlyMap<string, XMLDocument>, name: string): XMLDocument {
  const part = parts.get(name)
  if (part === undefined) throw new Error(`No part ${name}`)
  return part
}

/** The elements of a kind, by their name with its prefix: "w:p". */
export function all(within: XMLDocument | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)]
}

/** LibreOffice, or null where it is not installed: then what it would make of the file is not known. */
export const libreOffice: string | null = found('soffice') ?? found('libreoffice')

function found(name: string): string | null {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}

/** The file as LibreOffice writes it again in another format ("html", "txt:Text"). */
export async function converted(program: string, bytes: Uint8Array, format: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'opaskirja-libreoffice-'))
  try {
    await writeFile(join(folder, 'kirja.docx'), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    await run(program, [
      profile,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      join(folder, 'kirja.docx'),
    ])
    return await readFile(join(folder, `kirja.${format.split(':')[0]}`), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
