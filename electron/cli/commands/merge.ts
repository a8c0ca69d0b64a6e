// opaskirja merge: merges other folders and packets of a handbook into its folder.
import { resolve } from 'node:path'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { mergeInto, type Merged } from '#electron/disk/packet/merge-folder.ts'
import { readArguments } from '../arguments.ts'
import { refuse, type CliContext } from '../context.ts'
import { nameOf, sharingWords, type SharingWords } from '../sharing-words.ts'
import { writerOf } from '../writer.ts'

/** Merges; prints what came and from whom. Exit 1 when something was refused or a packet was not whole. */
export async function merge(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, {}, context)
  if (typeof read === 'number') return read
  const [folder, ...others] = read.positionals
  if (folder === undefined) return context.misuse({ missing: '<folder>' })
  if (others.length === 0) return context.misuse({ missing: '<other folder or packet>' })
  const data = dataFolder()
  const wish = {
    folder: resolve(folder),
    data,
    others: others.map((other) => resolve(other)),
    writer: await writerOf(data),
  }
  const merged = await mergeInto(wish, context.longWork())
  if (!merged.ok) return refuse(merged.failure, context)
  tell(merged.value, sharingWords[context.language], context)
  return merged.value.failure === null ? 0 : refuse(merged.value.failure, context)
}

function tell(merged: Merged, words: SharingWords, context: CliContext): void {
  const { from, images, versions, outside, offered, faulty } = merged
  const came = [
    ...from.map((writer) => words.cameFrom(nameOf(writer, words), writer.edits)),
    ...(images > 0 ? [words.cameImages(images)] : []),
    ...(versions > 0 ? [words.cameVersions(versions)] : []),
    ...(outside > 0 ? [words.outside(outside)] : []),
  ]
  context.print(came.length > 0 ? came.join('\n') : words.nothingNew)
  for (const { place, fault } of faulty) context.say(words.unusable(place, words.faults[fault]))
  if (offered > 0) context.say(words.offered(offered))
}
