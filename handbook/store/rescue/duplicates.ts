// Text that may stand twice, because two people moved or parted the same block at the same time.
import type { DeviceId } from '../edit.ts'
import type { EditAccount } from './edit-account.ts'
import { setOf, type IdMap, type IdRange } from './id-map.ts'
import { partOf, type Line, type Piece } from './lines.ts'
import { stateAt } from './rescue-marks.ts'
import type { RescueState } from './rescued-text.ts'

/** Text that two devices brought; `lines` are where it stands, one line when both copies are in it. */
export type Double = {
  readonly root: string
  readonly ranges: readonly IdRange[]
  readonly paths: readonly (readonly number[])[]
  readonly text: string
}

/** Fewer letters are alike by chance. */
const leastText = 3

/**
 * Moving and parting delete text and bring it anew. What two devices deleted they deleted without knowing
 * of each other; where both brought that text anew, it stands twice. Doubles that somebody has looked at
 * are left out.
 */
export function doublesIn(
  lines: readonly Line[],
  account: EditAccount,
  marks: IdMap<RescueState>,
): readonly Double[] {
  const twice = setOf(account.deleted.overlaps())
  const deleted = lines.flatMap((line) => deletedTwice(line, account, twice))
  const open = deleted.filter(({ ranges }) => ranges.every((range) => stateAt(marks, range) === 'open'))
  return open.flatMap((each) => doubleOf(each, lines, account))
}

/** Letters that follow each other and are `by` the same. */
type Stretch = {
  readonly line: Line
  readonly by: string
  readonly ranges: IdRange[]
  text: string
}

/** The stretches of a line that more than one device deleted; `by` names these devices. */
function deletedTwice(line: Line, account: EditAccount, twice: IdMap<null>): readonly Stretch[] {
  if (!line.pieces.some((piece) => twice.over(piece).length > 0)) return []
  const parts = line.pieces.flatMap((piece) => cutBy(account.deleted, piece))
  // What only one deleted had gone before, and parts nothing; what is alive does.
  const telling = parts.filter((part) => part.alive || deleters(part, account).length > 1)
  const stretches = stretchesOf(line, telling, (part) =>
    part.alive ? '' : deleters(part, account).join(' '),
  )
  return stretches.filter(({ by, text }) => by !== '' && text.trim().length >= leastText)
}

function deleters(part: Piece, account: EditAccount): readonly DeviceId[] {
  return [...new Set(account.deleted.over(part).map(({ label }) => label.device))].sort()
}

/** What stands in a line; `by` names the device that brought it. */
function broughtTo(line: Line, account: EditAccount): readonly Stretch[] {
  const alive = line.pieces.filter((piece) => piece.alive)
  const parts = alive.flatMap((piece) => cutBy(account.brought, piece))
  return stretchesOf(line, parts, (part) => account.bringer(part)?.device ?? '')
}

function stretchesOf(line: Line, parts: readonly Piece[], byOf: (part: Piece) => string): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const part of parts) {
    const by = byOf(part)
    const last = stretches.at(-1)
    if (last?.by === by) {
      last.text += part.text
      last.ranges.push(part)
    } else stretches.push({ line, by, text: part.text, ranges: [part] })
  }
  return stretches
}

function cutBy<T>(map: IdMap<T>, piece: Piece): readonly Piece[] {
  return map.cut(piece).map((range) => partOf(piece, range))
}

function doubleOf(deleted: Stretch, lines: readonly Line[], account: EditAccount): readonly Double[] {
  const { root } = deleted.line
  const text = deleted.text.trim()
  const copies = lines
    .filter((line) => line.root === root && line.path !== null && textOf(line).includes(text))
    .flatMap((line) => broughtTo(line, account))
    .filter((copy) => copy.text.includes(text))
  const first = deleted.by.split(' ').flatMap((device) => copies.find(({ by }) => by === device) ?? [])
  if (first.length < 2) return []
  const paths = [...new Set(first.map(({ line }) => line))].flatMap(({ path }) =>
    path === null ? [] : [path],
  )
  return [{ root, ranges: deleted.ranges, paths, text }]
}

function textOf({ pieces }: Line): string {
  return pieces
    .filter(({ alive }) => alive)
    .map(({ text }) => text)
    .join('')
}
