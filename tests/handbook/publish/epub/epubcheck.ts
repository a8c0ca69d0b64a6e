// The official checker of EPUB files, where this machine has it.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const places = [process.env['EPUBCHECK_JAR'], '/usr/share/java/epubcheck.jar']

/** The checker's program, or null where it is not installed: then what it would have said is not known. */
export const epubCheckJar = places.find((place) => place !== undefined && existsSync(place)) ?? null

/** What the checker says of a book: every error and warning with its place. */
export async function epubCheck(jar: string, bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'opaskirja-epubcheck-'))
  try {
    const file = join(folder, 'kirja.epub')
    const report = join(folder, 'report.json')
    await writeFile(file, bytes)
    await new Promise<void>((done) => {
      // It ends with 1 when it finds something: the report tells what.
      execFile('java', ['-jar', jar, file, '--json', report, '-q'], () => done())
    })
    return messagesOf(JSON.parse(await readFile(report, 'utf8')) as Report)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Report = {
  readonly messages: readonly {
    readonly ID: string
    readonly severity: string
    readonly message: string
    readonly locations: readonly { readonly path: string; readonly line: number; readonly column: number }[]
  }[]
}

function messagesOf({ messages }: Report): readonly string[] {
  return messages
    .filter(({ severity }) => severity !== 'USAGE' && severity !== 'INFO')
    .map(({ ID, severity, message, locations }) => {
      const [place] = locations
      return `${severity} ${ID} ${place?.path ?? ''}:${place?.line ?? 0}:${place?.column ?? 0} ${message}`
    })
}
