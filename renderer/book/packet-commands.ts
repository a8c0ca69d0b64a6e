// Making packets of changes and taking them in, and telling what came of it.
import type { Output } from '#contract'
import { failed, type Result } from '#handbook/model/failure.ts'
import type { AppWindow, Trouble } from '#renderer/state/app-window.svelte.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import { sharingWords, type SharingWords } from '#renderer/text/sharing-words.ts'
import { packetOf } from './dropped-folder.ts'

type PacketTrouble = Trouble & { readonly of: 'packetMade' | 'packetTaken' }

/** How the name of a packet ends. */
const packetEnding = /\.opaskirja$/i

/** Makes a packet of what a device lacks, or of everything; the latest words are in it. */
export async function makePacket(
  app: AppWindow,
  book: OpenBook,
  device: string | null = null,
): Promise<void> {
  await book.saving.flush()
  const outcome = await app.bridge.call('packet.make', { for: device })
  if (!outcome.ok) tellTrouble(app, { of: 'packetMade', failure: outcome.failure })
  else if (outcome.value !== null) app.toasts.show(wordsOf(app).made(nameOf(outcome.value.path)))
}

/** Lets the user show a packet, and takes it in. */
export async function takePacket(app: AppWindow): Promise<void> {
  tell(app, await app.bridge.call('packet.choose', {}))
}

/**
 * Takes in the packets among files that were dropped on the window, and folders of handbooks, one after
 * another; stopping stops them all.
 */
export async function takeDropped(
  app: AppWindow,
  files: readonly File[],
  folders: readonly FileSystemDirectoryEntry[] = [],
): Promise<void> {
  const packets = files.filter(({ name }) => packetEnding.test(name))
  if (packets.length + folders.length === 0) app.toasts.show(wordsOf(app).onlyPackets)
  const takings = [
    ...packets.map((packet) => () => takeFile(app, packet)),
    ...folders.map((folder) => () => takeFolder(app, folder)),
  ]
  for (const take of takings) {
    const outcome = await take()
    tell(app, outcome)
    if (!outcome.ok && outcome.failure.kind === 'stopped') return
  }
}

async function takeFile(app: AppWindow, packet: File): Promise<Result<Output<'packet.take'>>> {
  return app.bridge.call('packet.take', { bytes: new Uint8Array(await packet.arrayBuffer()) })
}

async function takeFolder(
  app: AppWindow,
  folder: FileSystemDirectoryEntry,
): Promise<Result<Output<'packet.take'>>> {
  try {
    const bytes = await packetOf(folder)
    if (bytes === null) return failed({ kind: 'tooLarge', what: folder.name })
    return await app.bridge.call('packet.take', { bytes })
  } catch (error) {
    // A stick that was pulled out, a folder without permission.
    if (error instanceof DOMException) return failed({ kind: 'cannotRead', what: folder.name })
    throw error
  }
}

function tell(app: AppWindow, outcome: Result<Output<'packet.choose'>>): void {
  if (!outcome.ok) tellTrouble(app, { of: 'packetTaken', failure: outcome.failure })
  else if (outcome.value !== null) app.toasts.show(takenText(outcome.value, wordsOf(app)))
}

/** What the user stopped is no trouble: a notice says how things stand. */
function tellTrouble(app: AppWindow, trouble: PacketTrouble): void {
  if (trouble.failure.kind === 'stopped') app.toasts.show(wordsOf(app).stopped[trouble.of])
  else app.trouble = trouble
}

function takenText(taken: NonNullable<Output<'packet.choose'>>, words: ReturnType<typeof wordsOf>): string {
  return taken.edits + taken.images === 0 ? words.nothingNew : words.taken(taken)
}

function wordsOf(app: AppWindow): SharingWords['packet'] {
  return sharingWords[app.language.current].packet
}

/** The last part of a path. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
