// opaskirja packet: writes one file that carries a handbook, or what somebody lacks of it.
import { resolve } from 'node:path'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { writePacketOfFolder } from '#electron/disk/packet/packet-of-folder.ts'
import { readArguments } from '../arguments.ts'
import { refuse, type CliContext } from '../context.ts'
import { sharingWords } from '../sharing-words.ts'
import { writerOf } from '../writer.ts'

const options = { for: { type: 'string' }, 'without-images': { type: 'boolean', default: false } } as const

/** Writes a packet where nothing is yet; prints its path, and says what went into it. */
export async function packet(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [folder, out, extra] = read.positionals
  if (folder === undefined) return context.misuse({ missing: '<folder>' })
  if (out === undefined) return context.misuse({ missing: '<file.opaskirja>' })
  if (extra !== undefined) return context.misuse({ option: extra })
  const data = dataFolder()
  const wish = { folder: resolve(folder), data, path: resolve(out), writer: await writerOf(data) }
  const receiver = typeof read.values.for === 'string' ? read.values.for : null
  const address = { receiver, images: read.values['without-images'] !== true }
  const made = await writePacketOfFolder(wish, address, context.longWork())
  if (!made.ok) return refuse(made.failure, context)
  context.print(made.value.path)
  context.say(sharingWords[context.language].packetMade(made.value.segments, made.value.images))
  return 0
}
