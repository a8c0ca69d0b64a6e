// What a published folder says of its own files: which they are, and the hash of each.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PublishedFile } from '#handbook/publish/edition.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'

/** What a published folder is of: only the same is ever written into it again. */
export type Publication = { readonly kind: string; readonly handbook: string; readonly edition: string }

/** The hashes that files of ours may have, by path: more than one while a run is under way. */
export type OwnFiles = ReadonlyMap<string, ReadonlySet<string>>

/** In a published folder: what it holds; and, while a run is under way, what it may hold. */
export const manifestName = 'julkaisu.json'

const format = 'opaskirja-julkaisu'
const formatVersion = 1
const pathForm = /^[a-z0-9][\w-]*(?:\.[\w-]+)*(?:\/[a-z0-9][\w-]*(?:\.[\w-]+)*)*$/i

/** The files of a publication with the hash of each. */
export function ownFiles(files: readonly PublishedFile[]): OwnFiles {
  return new Map(files.map(({ path, content }) => [path, new Set([hashOf(content)])]))
}

/** The files of both, each with all its hashes. */
export function joined(one: OwnFiles, other: OwnFiles): OwnFiles {
  const all = new Map<string, ReadonlySet<string>>(one)
  for (const [path, hashes] of other) all.set(path, new Set([...(all.get(path) ?? []), ...hashes]))
  return all
}

/** The text of a manifest: the same publication gives the same bytes. */
export function manifestText(publication: Publication, files: OwnFiles): string {
  const listed = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, hashes]) => [path, [...hashes]])
  const { kind, handbook, edition } = publication
  const manifest = {
    format,
    formatVersion,
    kind,
    handbook,
    edition,
    files: Object.fromEntries(listed) as unknown,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** The files that a manifest at `path` tells of; null when there is none, or it is not of this publication. */
export async function readOwnFiles(path: string, publication: Publication): Promise<OwnFiles | null> {
  try {
    return ownFilesIn(JSON.parse(await readFile(path, 'utf8')), publication)
  } catch (error) {
    if (systemCode(error) === null && !(error instanceof SyntaxError)) throw error
    return null
  }
}

function ownFilesIn(value: unknown, { kind, handbook, edition }: Publication): OwnFiles | null {
  if (!isRecord(value) || value['format'] !== format || value['formatVersion'] !== formatVersion) return null
  if (value['kind'] !== kind || value['handbook'] !== handbook || value['edition'] !== edition) return null
  const { files } = value
  if (!isRecord(files)) return null
  // Whoever wrote it: nothing outside the folder is ever touched.
  const inside = Object.entries(files).filter(([path]) => pathForm.test(path))
  return new Map(
    inside.map(([path, hashes]) => [path, new Set(Array.isArray(hashes) ? hashes.map(String) : [])]),
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The SHA-256 of a content in hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Where the manifest of a folder lies. */
export function manifestOf(folder: string): string {
  return join(folder, manifestName)
}
