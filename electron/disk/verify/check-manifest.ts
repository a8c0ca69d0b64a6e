// Looks over kasikirja.json: without it a folder is no handbook.
import { join } from 'node:path'
import type { Failure } from '#handbook/model/failure.ts'
import { formatVersion, writeManifest, type Manifest } from '#handbook/store/manifest.ts'
import { decodeSegment } from '#handbook/store/segment.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import type { FoundSegment } from '#electron/disk/packet/parts.ts'
import { sealReader } from '#electron/disk/seal.ts'
import type { Damage, WholeSource } from './finding.ts'
import type { Supply } from './supply.ts'

/**
 * The damage that `failure`, met when reading it, tells of. It is mended from a copy; without one it is made
 * anew, created when the handbook's first edit was made.
 */
export function manifestDamage(folder: string, id: string, failure: Failure, supply: Supply): Damage {
  const copies = supply.places.filter(({ parts }) => parts.manifest?.id === id)
  const manifest = copies[0]?.parts.manifest ?? madeAnew(id, supply.segments())
  const book: WholeSource = { kind: 'book', place: '' }
  return {
    part: 'manifest',
    place: 'kasikirja.json',
    fault: failure.kind === 'notAHandbook' ? 'damaged' : 'missing',
    range: null,
    sources: copies.length > 0 ? copies.map(({ source }) => source) : [book],
    harmless: false,
    mend: () => writeAtomically(join(folder, 'kasikirja.json'), writeManifest(manifest)),
  }
}

function madeAnew(id: string, segments: readonly FoundSegment[]): Manifest {
  const times = segments.flatMap(({ bytes }) => {
    const read = decodeSegment(bytes, id, sealReader)
    return 'fault' in read ? [] : read.frames.map(({ time }) => time)
  })
  const first = times.reduce((earliest, time) => Math.min(earliest, time), Date.now())
  return { format: 'opaskirja', formatVersion, id, created: new Date(first).toISOString() }
}
