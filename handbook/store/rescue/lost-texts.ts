// Running text that was lost, piece by piece as a person would read it.
import type { DeviceId, Edit } from '../edit.ts'
import type { EditAccount } from './edit-account.ts'
import type { IdMap, IdRange } from './id-map.ts'
import { partOf, type Line, type Piece } from './lines.ts'
import { stateAt } from './rescue-marks.ts'
import type { RescueState } from './rescued-text.ts'

/** Lost text with the ids of its letters, before it has its key. */
export type Lost = {
  readonly root: string
  /** The last of the document's lines that it takes up. */
  readonly line: number
  readonly ranges: readonly IdRange[]
  readonly text: string
  readonly before: string
  readonly after: string
  readonly device: DeviceId
  readonly time: number
  readonly state: RescueState
}

/** What finding lost text needs to know: which ids were lost, who did what, what was done about it. */
export type Findings = {
  readonly lost: IdMap<null>
  readonly account: EditAccount
  readonly marks: IdMap<RescueState>
}

type LostPiece = Piece & { readonly edit: Edit; readonly state: RescueState }
/** A stretch of a line by one device: parts `from` up to, but without, `to`. */
type Run = {
  readonly device: DeviceId
  readonly state: RescueState
  readonly pieces: LostPiece[]
  readonly from: number
  to: number
}

const contextLength = 40
const backStates: readonly RescueState[] = ['placed', 'inserted', 'reviewed']

/** The lost texts of lines, in reading order; whole lines of one device that follow each other are one text. */
export function lostTexts(lines: readonly Line[], findings: Findings): readonly Lost[] {
  return lines
    .flatMap((line, at) => lostInLine(line, at, findings))
    .filter(({ text }) => text.trim() !== '')
    .reduce(joinLines, [])
}

function lostInLine(line: Line, at: number, findings: Findings): readonly Lost[] {
  if (!line.pieces.some((piece) => isLost(piece, findings))) return []
  const parts = line.pieces.flatMap((piece) => partsOf(piece, findings))
  const seen = seenBy(line, findings)
  return runsOf(parts, findings, seen).map((run) => ({
    root: line.root,
    line: at,
    ...describe(parts, run, seen),
  }))
}

/** A piece cut so that each part is lost or not, brought by one edit, and marked in one way. */
function partsOf(piece: Piece, { lost, account, marks }: Findings): readonly Piece[] {
  const ranges = lost.cut(piece).flatMap((range) => {
    if (lost.over(range).length === 0) return [range]
    return marks.cut(range).flatMap((part) => account.brought.cut(part))
  })
  return ranges.map((range) => partOf(piece, range))
}

function isLost(part: IdRange, { lost }: Findings): boolean {
  return lost.over(part).length > 0
}

/** What of a part of the line stood there for its author. */
type Seen = (part: Piece, device: DeviceId) => string

/**
 * For its author stood there what is alive or was put back, and what went together with the line, unless
 * the author had deleted it. Context is made of this.
 */
function seenBy(line: Line, findings: Findings): Seen {
  const { account, marks } = findings
  const causes = new Set(
    line.above.flatMap(({ id, length }) =>
      account.deleted
        .over({ client: id.client, from: id.clock, to: id.clock + length })
        .map(({ label }) => label),
    ),
  )
  const wentAlong = (range: IdRange, device: DeviceId): boolean => {
    const deleters = account.deleted.over(range).map(({ label }) => label)
    return deleters.some((edit) => causes.has(edit)) && !deleters.some((edit) => edit.device === device)
  }
  return (part, device) => {
    const isBack = isLost(part, findings) && backStates.includes(stateAt(marks, part))
    if (part.alive || isBack) return part.text
    const seen = account.deleted.cut(part).filter((range) => wentAlong(range, device))
    return seen.map((range) => partOf(part, range).text).join('')
  }
}

function runsOf(parts: readonly Piece[], findings: Findings, seen: Seen): readonly Run[] {
  const runs: Run[] = []
  parts.forEach((part, at) => {
    const piece = isLost(part, findings) ? lostPiece(part, findings) : null
    if (piece === null) return
    const last = runs.at(-1)
    const { device } = piece.edit
    if (last !== undefined && follows(last, piece, parts.slice(last.to, at), seen)) {
      last.pieces.push(piece)
      last.to = at + 1
    } else runs.push({ device, state: piece.state, pieces: [piece], from: at, to: at + 1 })
  })
  return runs
}

function lostPiece(part: Piece, { account, marks }: Findings): LostPiece | null {
  const edit = account.bringer(part)
  return edit === undefined ? null : { ...part, edit, state: stateAt(marks, part) }
}

/** What the author saw standing between two lost pieces parts them. */
function follows({ device, state }: Run, piece: LostPiece, between: readonly Piece[], seen: Seen): boolean {
  const alike = device === piece.edit.device && state === piece.state
  return alike && !between.some((part) => seen(part, device) !== '')
}

function describe(
  parts: readonly Piece[],
  { device, state, pieces, from, to }: Run,
  seen: Seen,
): Omit<Lost, 'root' | 'line'> {
  let [before, after] = ['', '']
  for (let at = from - 1; at >= 0 && before.length < contextLength; at--)
    before = partSeen(parts[at], device, seen) + before
  for (let at = to; at < parts.length && after.length < contextLength; at++)
    after += partSeen(parts[at], device, seen)
  return {
    ranges: pieces,
    text: pieces.map(({ text }) => text).join(''),
    before: before.slice(-contextLength),
    after: after.slice(0, contextLength),
    device,
    time: pieces.reduce((latest, { edit }) => Math.max(latest, edit.time), 0),
    state,
  }
}

function partSeen(part: Piece | undefined, device: DeviceId, seen: Seen): string {
  return part === undefined ? '' : seen(part, device)
}

/** Whole lines that one device wrote one after another are read as one text. */
function joinLines(texts: readonly Lost[], next: Lost): readonly Lost[] {
  const last = texts.at(-1)
  if (last === undefined || !isWhole(last) || !isWhole(next) || !isAlike(last, next)) return [...texts, next]
  const joined: Lost = {
    ...last,
    line: next.line,
    ranges: [...last.ranges, ...next.ranges],
    text: `${last.text}\n${next.text}`,
    time: Math.max(last.time, next.time),
  }
  return [...texts.slice(0, -1), joined]
}

function isWhole({ before, after }: Lost): boolean {
  return before === '' && after === ''
}

function isAlike(a: Lost, b: Lost): boolean {
  return a.root === b.root && b.line === a.line + 1 && a.device === b.device && a.state === b.state
}
