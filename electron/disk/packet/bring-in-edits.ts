// Brings edits into a merged folder that are not in segments yet: this computer's own, and those made in readable files.
import type { Failure } from '#handbook/model/failure.ts'
import type { Writer } from '#handbook/store/edit.ts'
import { isUnedited } from '#handbook/store/readable/page-hash.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import { largestCopy, listCopies, readCopy } from '#electron/disk/readable-copies/copy-files.ts'
import {
  ReadableCopies,
  writeReadableCopies,
  type OutsideOutcome,
} from '#electron/disk/readable-copies/readable-copies.ts'
import { sealReader } from '#electron/disk/seal.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { writesHere } from './writes-here.ts'

/** The merged folder of the handbook `id`, and the folders that were merged into it. */
export type EditSources = {
  readonly id: string
  readonly folder: string
  readonly data: string
  readonly others: readonly string[]
  readonly writer: Writer
}

/** How many readable files were brought in, and how many are kept for somebody to judge. */
export type EditsBrought = {
  readonly outside: number
  readonly offered: number
  readonly failure: Failure | null
}

/**
 * Shares this computer's own edits into the folder, brings in what was edited in the readable files of all
 * the folders, and writes the folder's readable files anew. On a computer that does not write the handbook,
 * nothing of its own is made unless a readable file was edited.
 */
export async function bringInEdits(sources: EditSources): Promise<EditsBrought> {
  const { folder, data, others, id } = sources
  const edited = await anyEdited([folder, ...others])
  if (!edited && !(await writesHere(data, id))) return copiesOnly(sources)
  const opened = await HandbookStore.open(sources)
  if (opened.ok) return withStore(opened.value, sources)
  // A window that has the handbook open shares its edits itself.
  const isTrouble = edited || opened.failure.kind !== 'openElsewhere'
  const brought = await copiesOnly(sources)
  return isTrouble ? { ...brought, failure: opened.failure } : brought
}

async function copiesOnly({ folder, data }: EditSources): Promise<EditsBrought> {
  const read = await readHandbook(folder, data)
  const failure = read.ok ? await writeReadableCopies(read.value.documents, folder, data) : read.failure
  return { outside: 0, offered: 0, failure }
}

async function withStore(store: HandbookStore, sources: EditSources): Promise<EditsBrought> {
  const { folder, data, others, id } = sources
  try {
    const before = await store.sync({ now: true })
    const outcomes: OutsideOutcome[] = []
    for (const place of [folder, ...others]) {
      const copies = await ReadableCopies.open({ handbookId: id, folder: place, data })
      outcomes.push(await copies.importOutsideEdits(store))
    }
    const after = await store.sync({ now: true })
    const written = await writeReadableCopies(store.documents, folder, data)
    const failures = [before.failure, ...outcomes.map(({ failure }) => failure), after.failure, written]
    return {
      outside: outcomes.reduce((sum, { changed }) => sum + changed.length, 0),
      offered: outcomes.at(-1)?.offered.length ?? 0,
      failure: failures.find((failure) => failure !== null) ?? null,
    }
  } finally {
    await store.close()
  }
}

/** True when somebody edited a readable file in one of the folders. */
async function anyEdited(folders: readonly string[]): Promise<boolean> {
  for (const folder of folders) {
    for (const { path, size } of await listCopies(folder)) {
      const content = size > largestCopy ? null : await readCopy(folder, path)
      if (content !== null && (content.text === null || !isUnedited(content.text, sealReader.sha256)))
        return true
    }
  }
  return false
}
