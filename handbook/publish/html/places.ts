// Where the parts of an edition stand: asked on every page, so worked out once for each edition.
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { ChapterPart, Edition, Part, PracticePart } from '../edition.ts'
import { perEdition } from './per-edition.ts'

/** A run of parts of one kind in reading order: chapters, or the practices between two of them. */
export type Run =
  | { readonly kind: 'chapter'; readonly parts: readonly ChapterPart[] }
  | { readonly kind: 'practice'; readonly parts: readonly PracticePart[] }

type Places = {
  readonly parts: ReadonlyMap<DocumentId, Part>
  readonly positions: ReadonlyMap<Part, number>
  readonly runs: readonly Run[]
}

/** The part of this id, or undefined when the edition has none. */
export function partOf(edition: Edition, id: DocumentId): Part | undefined {
  return placesOf(edition).parts.get(id)
}

/** The parts before and after one, in reading order. */
export function neighboursOf(
  edition: Edition,
  part: Part,
): { readonly before: Part | undefined; readonly after: Part | undefined } {
  const at = placesOf(edition).positions.get(part) ?? -1
  return { before: at > 0 ? edition.parts[at - 1] : undefined, after: edition.parts[at + 1] }
}

/** The parts of an edition by runs of one kind. */
export function runsOf(edition: Edition): readonly Run[] {
  return placesOf(edition).runs
}

/** The practices of an edition in reading order. */
export function practicesOf({ parts }: Edition): readonly PracticePart[] {
  return parts.filter((part) => part.kind === 'practice')
}

const placesOf = perEdition((edition): Places => ({
  parts: new Map(edition.parts.map((part) => [part.id, part])),
  positions: new Map(edition.parts.map((part, index) => [part, index])),
  runs: inRuns(edition.parts),
}))

function inRuns(parts: readonly Part[]): readonly Run[] {
  const runs: { kind: Part['kind']; parts: Part[] }[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last?.kind === part.kind) last.parts.push(part)
    else runs.push({ kind: part.kind, parts: [part] })
  }
  return runs as readonly Run[]
}
