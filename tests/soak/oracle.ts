// Judges a run: is every acknowledged token somewhere a person can find it, and does everybody see the same?
import { readTree } from '#handbook/store/read-tree.ts'
import type { RescuedText } from '#handbook/store/rescue/rescued-text.ts'
import { treeId } from '#handbook/store/shape.ts'
import type { Device } from './device.ts'
import type { Ledger } from './ledger.ts'
import { everyTokenIn, tokensIn } from './tokens.ts'
import { shown } from './window.ts'

/** A token that was acknowledged and that nobody took away, and where it cannot be found. */
export type Missing = {
  readonly token: string
  readonly typedBy: string
  readonly document: string
  readonly step: number
  readonly notOn: readonly string[]
}

/** Everything a device shows, in a form that is equal on two devices exactly when they show the same. */
export function viewOf({ store: { documents } }: Device): string {
  const ids = [...documents.documentIds()].sort()
  const pages = ids.map((id) => ({
    id,
    shown: shown(id, documents.doc(id)),
    rescued: documents.rescued(id).flatMap(tokensOf).sort(),
  }))
  return JSON.stringify({ pages, revived: [...documents.revived()].sort() })
}

/**
 * The tokens of a rescued text, with what was done about them. How letters are put together for reading,
 * and what stood around them, may differ: a folded sitting tells less of the order of things, and what a
 * copied computer had written is there under its old name and its new one.
 */
function tokensOf({ text, field, kind, name, state }: RescuedText): readonly string[] {
  return everyTokenIn(text).map((token) => `${token} ${field} ${kind} ${name} ${state}`)
}

/** The acknowledged tokens that cannot be found on some device. `withRescue`: rescued texts count as found. */
export function missingOn(
  devices: readonly Device[],
  ledger: Ledger,
  withRescue: boolean,
): readonly Missing[] {
  const found = devices.map((device) => ({ name: device.name, tokens: findable(device, ledger, withRescue) }))
  return [...ledger.acknowledged]
    .filter(([token]) => !ledger.wasDeleted(token))
    .map(([token, { device, document, step }]) => {
      const notOn = found.filter(({ tokens }) => !tokens.has(token)).map(({ name }) => name)
      return { token, typedBy: device, document, step, notOn }
    })
    .filter(({ notOn }) => notOn.length > 0)
}

function findable(
  { store: { documents } }: Device,
  ledger: Ledger,
  withRescue: boolean,
): ReadonlySet<string> {
  const gone = new Set(readTree(documents.doc(treeId)).bin.map(({ id }) => id))
  for (const id of documents.revived()) gone.delete(id)
  const found = new Set<string>()
  for (const id of documents.documentIds()) {
    const tokens = tokensIn(shown(id, documents.doc(id)))
    // In the bin only what its binner had before their eyes may lie.
    for (const token of tokens) if (!gone.has(id) || ledger.wasBinned(id, token)) found.add(token)
    if (withRescue)
      for (const { text } of documents.rescued(id)) tokensIn(text).forEach((token) => found.add(token))
  }
  return found
}
