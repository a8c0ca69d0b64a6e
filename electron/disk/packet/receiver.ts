// For whom a packet is made: what they have of the handbook, and which images they need with what they lack.
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { imagesIn } from '#handbook/model/named-images.ts'
import { isCovered, type Vector } from '#handbook/store/edit.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { readFailure } from '#electron/disk/file-trouble.ts'
import { hintsName, listSharedFiles } from '#electron/disk/transport/shared-files.ts'
import { readHints, type Hints } from '#electron/disk/transport/hints.ts'

/**
 * How far the edits of each device are known to `who` — the id of a device, or a person's name in any case —
 * as their hints in the folder tell; where it has none, because it is away, the `heard` ones. Of a person with
 * several devices, what all of them have.
 */
export async function reachOfReceiver(
  folder: string,
  documents: SharedDocuments,
  who: string,
  heard: Iterable<Hints> = [],
): Promise<Result<Vector>> {
  const read = await hintsIn(folder, documents.handbookId)
  const known = [...heard, ...(read.ok ? read.value : [])]
  const latest = new Map(known.map((hints) => [hints.device, hints]))
  const hints = [...latest.values()].filter((each) => isOf(each, who))
  if (hints.length > 0) return success(commonReach(hints))
  // Of a device that wrote and never told what it has, nothing is presumed: all goes along.
  if (Object.hasOwn(documents.vector(), who)) return success({})
  return read.ok ? failed({ kind: 'noSuchWriter', what: who }) : read
}

async function hintsIn(folder: string, handbook: string): Promise<Result<readonly Hints[]>> {
  try {
    const files = (await listSharedFiles(folder)).filter(({ path }) => path.endsWith(`/${hintsName}`))
    return success([...(await readHints(folder, handbook, files)).values()])
  } catch (error) {
    return failed(readFailure(error, folder))
  }
}

function isOf({ device, person }: Hints, who: string): boolean {
  const plain = (name: string): string => name.trim().normalize('NFC').toLocaleLowerCase('fi')
  return device === who || (plain(who) !== '' && plain(person) === plain(who))
}

function commonReach(hints: readonly Hints[]): Vector {
  const reaches = hints.map(({ device, has, published }) => ({ ...has, [device]: published }))
  const devices = new Set(reaches.flatMap((reach) => Object.keys(reach)))
  return Object.fromEntries(
    [...devices].map((device) => [device, Math.min(...reaches.map((reach) => reach[device] ?? 0))]),
  )
}

/** The images shown by chapters and practices with edits beyond `lacking`. */
export function imagesBeyond(documents: SharedDocuments, lacking: Vector): ReadonlySet<string> {
  const { chapters, practices } = documents.handbook()
  const isNew = (id: string): boolean => documents.edits(id).some((edit) => !isCovered(edit, lacking))
  const texts = [
    ...chapters.filter(({ id }) => isNew(id)).map(({ content }) => content),
    ...practices.filter(({ id }) => isNew(id)).flatMap(({ fields }) => Object.values(fields)),
  ]
  return new Set(texts.flatMap(imagesIn))
}
