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
/** A stretch of a line by one device; `from` and `to` count the line's parts. */
type Run = { readonly pieces: readonly LostPiece[]; readonly from: number; readonly to: number }

const contextLength = 40

/** The lost texts of lines, in reading order; whole lines of one device that follow each other are one text. */
export function lostTexts(lines: readonly Line[], findings: Findings): readonly Lost[] {
  return lines
    .flatMap((line, at) => lostInLine(line, at, findings))
    .filter(({ text }) => text.trim() !== '')
    .reduce(joinLines, [])
}

function lostInLine(line: Line, at: number, findings: Findings): readonly Lost[] {
  if (!line.pieces.some((piece) => isLost(piece, findings))) return []
  const parts = line.pieces.flatMap((piece) => cuts(piece, findings).map((range) => partOf(piece, range)))
  const seen = seenBy(line, findings)
  return runsOf(parts, findings, seen).map((run) => ({
    root: line.root,
    line: at,
    ...describe(parts, run, seen),
  }))
}

function cuts(piece: Piece, { lost, account, marks }: Findings): readonly IdRange[] {
  return [lost, account.brought, account.deleted, marks].reduce<readonly IdRange[]>(
    (ranges, map) => ranges.flatMap((range) => map.cut(range)),
    [piece],
  )
}

function isLost(part: Piece, { lost }: Findings): boolean {
  return lost.over(part).length > 0
}

type Seen = (part: Piece, device: DeviceId) => boolean

/**
 * Tells whether a part of the line stood there for its author: what is alive or was put back, and what
 * went together with the line, unless the author had deleted it. Context is made of this.
 */
function seenBy(line: Line, { account, marks }: Findings): Seen {
  const causes = new Set(
    line.above.flatMap(({ id, length }) =>
      account.deleted
        .over({ client: id.client, from: id.clock, to: id.clock + length })
        .map(({ label }) => label),
    ),
  )
  return (part, device) => {
    if (part.alive || isBack(stateAt(marks, part))) return true
    const deleters = account.deleted.over(part).map(({ label }) => label)
    return deleters.some((edit) => causes.has(edit)) && !deleters.some((edit) => edit.device === device)
  }
}

function isBack(state: RescueState): boolean {
  return state === 'placed' || state === 'inserted' || state === 'reviewed'
}

function runsOf(parts: readonly Piece[], findings: Findings, seen: Seen): readonly Run[] {
  const runs: Run[] = []
  parts.forEach((part, at) => {
    const piece = isLost(part, findings) ? lostPiece(part, findings) : null
    const last = runs.at(-1)
    if (piece === null) return
    const goesOn = last !== undefined && follows(last, piece, parts.slice(last.to, at), seen)
    if (goesOn) runs[runs.length - 1] = { ...last, pieces: [...last.pieces, piece], to: at + 1 }
    else runs.push({ pieces: [piece], from: at, to: at + 1 })
  })
  return runs
}

function lostPiece(part: Piece, { account, marks }: Findings): LostPiece | null {
  const edit = account.bringer(part)
  return edit === undefined ? null : { ...part, edit, state: stateAt(marks, part) }
}

/** What the author saw standing between two lost pieces parts them. */
function follows(run: Run, piece: LostPiece, between: readonly Piece[], seen: Seen): boolean {
  const [first] = run.pieces
  const { device } = piece.edit
  return (
    first?.edit.device === device &&
    first.state === piece.state &&
    !between.some((part) => seen(part, device))
  )
}

function describe(
  parts: readonly Piece[],
  { pieces, from, to }: Run,
  seen: Seen,
): Omit<Lost, 'root' | 'line'> {
  const { device } = pieces[0]?.edit ?? { device: '' }
  const context = (some: readonly Piece[]): string =>
    some
      .filter((part) => seen(part, device))
      .map(({ text }) => text)
      .join('')
  return {
    ranges: pieces,
    text: pieces.map(({ text }) => text).join(''),
    before: context(parts.slice(0, from)).slice(-contextLength),
    after: context(parts.slice(to)).slice(0, contextLength),
    device,
    time: Math.max(...pieces.map(({ edit }) => edit.time)),
    state: pieces[0]?.state ?? 'open',
  }
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
