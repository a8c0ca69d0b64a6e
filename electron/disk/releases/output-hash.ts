// The hash of what was published: of one file, or of a whole folder.
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The sha256 in hexadecimal of the file at `path`. Of a folder, that of its list of files as `sha256sum` writes it:
 * a line of hash, two spaces and relative path with forward slashes for each, in the order of their paths.
 */
export async function outputHash(path: string): Promise<string> {
  if (!(await stat(path)).isDirectory()) return hashOf(await readFile(path))
  const lines: string[] = []
  for (const name of (await filesBelow(path, '')).toSorted())
    lines.push(`${hashOf(await readFile(join(path, ...name.split('/'))))}  ${name}\n`)
  return hashOf(lines.join(''))
}

async function filesBelow(base: string, inside: string): Promise<readonly string[]> {
  const entries = await readdir(join(base, inside), { withFileTypes: true })
  const names: string[] = []
  for (const entry of entries) {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`
    if (entry.isDirectory()) names.push(...(await filesBelow(base, name)))
    else names.push(name)
  }
  return names
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
