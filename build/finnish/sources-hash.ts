// What the table of Finnish was made of, as one hash: tells a table that is out of date.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** A SHA-256, in hex, over the word lists and the code that reads and inflects them. */
export function sourcesHash(): string {
  const hash = createHash('sha256')
  for (const path of filesBelow(import.meta.dirname)) hash.update(readFileSync(path))
  return hash.digest('hex')
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
}
