// Writes the readable copies of a handbook into its folder.
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Failure } from '#handbook/model/failure.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { readableContext } from '#handbook/store/readable/context.ts'
import { readableChapter, readablePractice } from '#handbook/store/readable/readable.ts'
import { writeAtomically } from './atomic-write.ts'
import { ledgerFile, setAsideFolder } from './data-folder.ts'
import { systemCode, writeFailure } from './file-trouble.ts'
import { isHandbookFolder } from './handbook-folder.ts'

/** Paths of copies and the hash of what this computer last wrote to each. */
type Ledger = Map<string, string>

/**
 * Brings the copies in `folder` to the state of `handbook`: canonical pages, each written whole and only
 * when its bytes differ; copies of what is gone are removed. A copy that somebody edited outside the app
 * is first set aside in this computer's data, so that nobody's words are lost. Gives null, or why the
 * folder could not be written: the words themselves are safe in the log.
 */
export async function writeReadableCopies(
  handbook: Handbook,
  folder: string,
  data: string,
): Promise<Failure | null> {
  // A folder that is gone — an unplugged stick — is not made again somewhere else.
  if (!(await isHandbookFolder(folder))) return { kind: 'cannotWrite', what: folder, trouble: 'missing' }
  try {
    const ledger = await readLedger(ledgerFile(data, handbook.id))
    const copies = new CopyFolder(folder, setAsideFolder(data, handbook.id), ledger)
    const pages = renderPages(handbook)
    for (const [path, text] of pages) await copies.write(path, text)
    for (const path of [...ledger.keys()]) if (!pages.has(path)) await copies.remove(path)
    await writeAtomically(
      ledgerFile(data, handbook.id),
      `${JSON.stringify(Object.fromEntries(ledger), null, 1)}\n`,
    )
    return null
  } catch (error) {
    return writeFailure(error, folder)
  }
}

function renderPages(handbook: Handbook): ReadonlyMap<string, string> {
  const { facts, chapters, practices } = handbook
  const context = readableContext({ language: facts.language, chapters, practices })
  const pathOf = (id: string): string => context.locate(id)?.path ?? ''
  return new Map([
    ...chapters.map((chapter): [string, string] => [pathOf(chapter.id), readableChapter(chapter, context)]),
    ...practices.map((practice): [string, string] => [
      pathOf(practice.id),
      readablePractice(practice, context),
    ]),
  ])
}

class CopyFolder {
  constructor(
    private readonly folder: string,
    private readonly aside: string,
    private readonly ledger: Ledger,
  ) {}

  async write(path: string, text: string): Promise<void> {
    const hash = hashOf(text)
    const present = await this.#hashOnDisk(path)
    if (present !== hash) {
      await this.#keepOutsideEdit(path, present)
      await writeAtomically(join(this.folder, path), text)
    }
    this.ledger.set(path, hash)
  }

  async remove(path: string): Promise<void> {
    await this.#keepOutsideEdit(path, await this.#hashOnDisk(path))
    await rm(join(this.folder, path), { force: true })
    this.ledger.delete(path)
  }

  async #keepOutsideEdit(path: string, present: string | null): Promise<void> {
    if (present === null || present === this.ledger.get(path)) return
    await mkdir(this.aside, { recursive: true })
    await copyFile(join(this.folder, path), join(this.aside, `${present.slice(0, 8)}-${basename(path)}`))
  }

  async #hashOnDisk(path: string): Promise<string | null> {
    try {
      return hashOf(await readFile(join(this.folder, path)))
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null
      throw error
    }
  }
}

async function readLedger(file: string): Promise<Ledger> {
  try {
    return ledgerOf(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || error instanceof SyntaxError) return new Map()
    throw error
  }
}

function ledgerOf(stored: unknown): Ledger {
  if (typeof stored !== 'object' || stored === null) return new Map()
  const ours = /^(?:luvut|kaytannot)\/[a-z0-9-]+\.html$/
  const entries = Object.entries(stored).filter(([path, hash]) => ours.test(path) && typeof hash === 'string')
  return new Map(entries as [string, string][])
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
