// How the parts of a handbook are called as files: in its folder and in its HTML edition.
import type { DocumentId } from './handbook.ts'
import { slugOf } from './slug.ts'

/**
 * The file name, without ending, of a chapter (`order` counts from 1) or a practice (`order` null):
 * `010-johdanto--k7f2`, `arjen-avaimet--p3x9`. Only a–z, 0–9 and hyphens, never empty, never a name
 * that Windows reserves; the id keeps it unique whatever the title.
 */
export function fileNameOf(order: number | null, title: string, id: DocumentId): string {
  const before = order === null ? '' : `${String(order * 10).padStart(3, '0')}-`
  return `${before}${slugOf(title)}--${id}`
}
