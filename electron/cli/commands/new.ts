// opaskirja new: makes a new handbook.
import { resolve } from 'node:path'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { writeReadableCopies } from '#electron/disk/readable-copies/readable-copies.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import { readArguments } from '../arguments.ts'
import { refuse, type CliContext } from '../context.ts'

const options = {
  template: { type: 'string', default: 'empty' },
  title: { type: 'string', default: '' },
} as const

/** Makes a handbook in an empty or absent folder, with its readable copies; prints the folder. */
export async function makeNew(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [given, extra] = read.positionals
  const { template, title } = read.values
  if (given === undefined) return context.misuse({ missing: '<folder>' })
  if (extra !== undefined) return context.misuse({ option: extra })
  if (template !== 'starter' && template !== 'empty')
    return context.misuse({ value: String(template), of: '--template' })
  const folder = resolve(given)
  const data = dataFolder()
  const made = await makeHandbook({
    folder,
    template,
    title,
    data,
    starter: context.starter,
    now: Date.now(),
  })
  if (!made.ok) return refuse(made.failure, context)
  const opened = await readHandbook(folder, data)
  if (!opened.ok) return refuse(opened.failure, context)
  const failure = await writeReadableCopies(opened.value.documents, folder, data)
  if (failure !== null) return refuse(failure, context)
  context.print(folder)
  return 0
}
