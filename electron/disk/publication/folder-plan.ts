// What must be written and removed so that a published folder becomes another: files of others are told apart.
import { lstat, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PublishedFile } from '#handbook/publish/edition.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'
import { hashOf, type OwnFiles } from './publication-files.ts'

/** `changed` is to be written, `gone` removed; `same` counts files that stay as they are. */
export type FolderPlan = {
  readonly changed: readonly PublishedFile[]
  readonly gone: readonly string[]
  readonly same: number
}

/** The plan, or the path of something that is not ours and stands in the way. */
export type Planned = { readonly plan: FolderPlan } | { readonly foreign: string }

/**
 * Compares what lies in `folder` with `files`, byte by byte. Only a file with one of the hashes in `own` is ours to
 * replace or remove: one that somebody has edited since is replaced by nothing, and is left where it is when gone.
 */
export async function planFolder(
  folder: string,
  files: readonly PublishedFile[],
  own: OwnFiles,
): Promise<Planned> {
  const changed: PublishedFile[] = []
  const reader = new PlainReader(folder)
  for (const file of files) {
    const state = await stateOf(reader, file, own)
    if (state === 'foreign') return { foreign: join(folder, file.path) }
    if (state === 'changed') changed.push(file)
  }
  const wanted = new Set(files.map(({ path }) => path))
  const gone: string[] = []
  for (const [path, hashes] of own)
    if (!wanted.has(path) && (await isOurs(reader, path, hashes))) gone.push(path)
  return { plan: { changed, gone, same: files.length - changed.length } }
}

async function stateOf(
  reader: PlainReader,
  { path, content }: PublishedFile,
  own: OwnFiles,
): Promise<'same' | 'changed' | 'foreign'> {
  const found = await reader.read(path)
  if (found === null) return 'changed'
  if (found === 'foreign') return 'foreign'
  if (found.equals(Buffer.from(content))) return 'same'
  return own.get(path)?.has(hashOf(found)) === true ? 'changed' : 'foreign'
}

async function isOurs(reader: PlainReader, path: string, hashes: ReadonlySet<string>): Promise<boolean> {
  const found = await reader.read(path)
  return found instanceof Buffer && hashes.has(hashOf(found))
}

/** Reads plain files in plain folders: links may lead anywhere, and are never ours. */
class PlainReader {
  readonly #plain = new Set(['.'])

  constructor(private readonly root: string) {}

  /** The bytes; null when there is none; 'foreign' for links and whatever else stands there. */
  async read(path: string): Promise<Buffer | null | 'foreign'> {
    try {
      if (!(await this.#isPlainFolder(dirname(path)))) return 'foreign'
      const place = join(this.root, path)
      return (await lstat(place)).isFile() ? await readFile(place) : 'foreign'
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null
      if (systemCode(error) === 'ENOTDIR') return 'foreign'
      throw error
    }
  }

  async #isPlainFolder(folder: string): Promise<boolean> {
    if (this.#plain.has(folder)) return true
    if (!(await this.#isPlainFolder(dirname(folder)))) return false
    const isPlain = (await lstat(join(this.root, folder))).isDirectory()
    if (isPlain) this.#plain.add(folder)
    return isPlain
  }
}
