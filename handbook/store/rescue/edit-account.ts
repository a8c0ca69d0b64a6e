// What each edit of a document brought and what it deleted, by the ids of the shared document.
import * as Y from 'yjs'
import type { Edit } from '../edit.ts'
import { decoded } from '../merge/take-in.ts'
import { IdMap, joined, type IdRange } from './id-map.ts'

/**
 * Read once from each edit. What an edit deleted was there for its author to see: deletions that a merge
 * brings about by itself are in no edit, because edits are made on one device and logged as made.
 */
export class EditAccount {
  readonly brought = new IdMap<Edit>()
  readonly deleted = new IdMap<Edit>()

  /** Enters an edit; one whose update is none brought and deleted nothing. */
  take(edit: Edit): void {
    const read = decoded(edit.update)
    if (read === null) return
    const { structs, ds } = read
    for (const range of rangesOf(structs)) this.brought.add(range, edit)
    for (const [client, items] of ds.clients)
      for (const { clock, len } of items) this.deleted.add({ client, from: clock, to: clock + len }, edit)
  }

  /** The edit that brought an id; of several with the same content always the same one. */
  bringer(range: IdRange): Edit | undefined {
    const edits = this.brought.over(range).map(({ label }) => label)
    return edits.sort((a, b) => a.time - b.time || (a.device < b.device ? -1 : 1))[0]
  }
}

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

function rangesOf(structs: readonly Struct[]): readonly IdRange[] {
  const whole = structs.filter((struct) => !(struct instanceof Y.Skip))
  return joined(whole.map(({ id, length }) => ({ client: id.client, from: id.clock, to: id.clock + length })))
}
