// Gathers what an import could not keep.
import { lossKinds, type ImportReport, type LossKind, type LossPlace } from '#handbook/model/import-report.ts'

const mostPlaces = 100
const longestText = 300

/** Gathers what is not kept while a document is read. */
export class Losses {
  /** The heading under which reading stands. */
  section = ''
  readonly #places = new Map<LossKind, LossPlace[]>()
  readonly #counts = new Map<LossKind, number>()

  /** Notes one loss where reading stands. */
  note(kind: LossKind, text = '', by = ''): void {
    const places = this.#places.get(kind) ?? []
    if (places.length < mostPlaces) places.push({ section: short(this.section), text: short(text), by })
    this.#places.set(kind, places)
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1)
  }

  get report(): ImportReport {
    return lossKinds.flatMap((kind) => {
      const count = this.#counts.get(kind) ?? 0
      return count === 0 ? [] : [{ kind, count, places: this.#places.get(kind) ?? [] }]
    })
  }
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longestText ? line : `${line.slice(0, longestText).trimEnd()}…`
}
