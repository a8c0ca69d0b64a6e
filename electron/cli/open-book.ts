// Opens a handbook for a command.
import { resolve } from 'node:path'
import { failureText } from '#handbook/model/failure-words.ts'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { readHandbook, type ReadHandbook } from '#electron/disk/read-handbook.ts'
import { refuse, type CliContext } from './context.ts'

/**
 * The handbook of `folder`, or the exit code of a refusal that has been said. A log with a damaged end is
 * read as far as it is whole, and that is said.
 */
export async function openBook(folder: string, context: CliContext): Promise<ReadHandbook | number> {
  const opened = await readHandbook(resolve(folder), dataFolder())
  if (!opened.ok) return refuse(opened.failure, context)
  if (opened.value.damaged.length > 0) {
    context.say(failureText({ kind: 'damagedLog', what: opened.value.folder }, context.language))
  }
  return opened.value
}
