// Who changed a document since somebody last looked, one person's turn after the other.
import { isCovered, type DeviceId, type Edit, type Vector } from '#handbook/store/edit.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'

/** Who looks: this device, and how far each device's edits were known when its user last looked. */
export type Looker = { readonly device: DeviceId; readonly seen: Vector }

/** One person's turn in a document: what is known before and after it, and when it ended. */
export type Turn = {
  readonly device: DeviceId
  readonly at: number
  readonly before: (edit: Edit) => boolean
  readonly after: (edit: Edit) => boolean
}

/** The turns of all who changed a document, in the order of their last edits. Own edits are always in. */
export function turnsIn(
  documents: Pick<SharedDocuments, 'edits'>,
  looker: Looker,
  id: string,
): readonly Turn[] {
  const last = new Map<DeviceId, number>()
  for (const { device, time } of unseen(documents, looker, id))
    last.set(device, Math.max(time, last.get(device) ?? 0))
  const devices = [...last].sort(([a, atA], [b, atB]) => atA - atB || (a < b ? -1 : 1))
  const upTo = (count: number): Turn['before'] => {
    const taken = new Set(devices.slice(0, count).map(([device]) => device))
    return (edit) => edit.device === looker.device || taken.has(edit.device) || isCovered(edit, looker.seen)
  }
  return devices.map(([device, at], n) => ({ device, at, before: upTo(n), after: upTo(n + 1) }))
}

/** The edits of others that have not been seen. */
function unseen(
  documents: Pick<SharedDocuments, 'edits'>,
  { device, seen }: Looker,
  id: string,
): readonly Edit[] {
  return documents.edits(id).filter((edit) => edit.device !== device && !isCovered(edit, seen))
}
