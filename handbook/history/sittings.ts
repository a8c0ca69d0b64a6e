// The past of documents as sittings: who wrote when, one stretch of writing after another.
import type { DeviceId, Edit, Writer } from '#handbook/store/edit.ts'
import { isRestoration } from './restoration.ts'
import { steadyTimes } from './steady-times.ts'

/** One author's stretch of writing in one document. */
export type Sitting = Writer & {
  /** Names it among the sittings of its document; stays the same while it goes on. */
  readonly id: string
  readonly document: string
  readonly device: DeviceId
  /** When it began and ended, in milliseconds since 1970; 0 for texts that came with the book. */
  readonly from: number
  readonly to: number
  /** The device's first and last edit in it. */
  readonly first: number
  readonly last: number
}

/**
 * A sitting ends when its author writes nothing in the document for this long, in milliseconds, or
 * restores something: what was there before is then a point of the past.
 */
export const sittingPause = 10 * 60 * 1000

/** An edit with the time at which it was made as far as its device's clock can be believed. */
export type TimedEdit = { readonly edit: Edit; readonly time: number }

/** The edits of each device in the order in which they were made. */
export function timedEdits(edits: readonly Edit[]): ReadonlyMap<DeviceId, readonly TimedEdit[]> {
  const byDevice = new Map<DeviceId, Edit[]>()
  for (const edit of edits) {
    const known = byDevice.get(edit.device)
    if (known === undefined) byDevice.set(edit.device, [edit])
    else known.push(edit)
  }
  return new Map([...byDevice].map(([device, own]) => [device, timed(own)]))
}

function timed(edits: Edit[]): readonly TimedEdit[] {
  const inOrder = edits.sort((a, b) => a.sequence - b.sequence)
  const times = steadyTimes(inOrder.map(({ time }) => time))
  return inOrder.map((edit, at) => ({ edit, time: times[at] ?? 0 }))
}

/** The sittings in which edits were made, newest first. `people` says who writes on which device. */
export function sittingsOf(
  edits: readonly Edit[],
  people: ReadonlyMap<DeviceId, Writer>,
): readonly Sitting[] {
  const sittings = [...timedEdits(edits)].flatMap(([device, own]) =>
    sittingsOfDevice(own, people.get(device) ?? nobodyKnown),
  )
  return sittings.sort((a, b) => b.to - a.to || b.from - a.from || (a.id < b.id ? -1 : 1))
}

const nobodyKnown: Writer = { person: '', organisation: '' }

function sittingsOfDevice(edits: readonly TimedEdit[], writer: Writer): readonly Sitting[] {
  const done: Sitting[] = []
  const open = new Map<string, Sitting>()
  for (const { edit, time } of edits) {
    const { document, device } = edit
    const going = open.get(document)
    if (going !== undefined && time - going.to < sittingPause && !isRestoration(edit.update)) {
      open.set(document, { ...going, to: time, last: edit.sequence })
      continue
    }
    if (going !== undefined) done.push(going)
    const { person, organisation } = writer
    const id = `${device}-${edit.first}`
    const { first, sequence: last } = edit
    open.set(document, { id, document, device, person, organisation, from: time, to: time, first, last })
  }
  return [...done, ...open.values()]
}
