// Where one can jump to on a page: its sections, tables and figures.
import type { Edition, Part, ViewBlock } from '#handbook/publish/edition.ts'
import { isBlank } from '../line.ts'
import { idOf } from '../links.ts'
import { placeId } from '../place-ids.ts'
import { plainLine } from '../plain-line.ts'
import type { Anchor } from './search-data.ts'

/** The places to jump to on the page of a part, in reading order; `facts` is the heading of a practice's facts. */
export function anchorsOf(part: Part, edition: Edition, facts: string): readonly Anchor[] {
  if (part.kind === 'chapter') return part.blocks.flatMap((block) => anchorOf(block, null, edition))
  const fields = part.fields.flatMap(({ field, blocks }) => [
    { field: field.id, block: 0, id: idOf.field(field.id), title: field.label },
    ...blocks.flatMap((block) => anchorOf(block, field.id, edition)),
  ])
  return [...fields, { field: null, block: 0, id: idOf.facts, title: facts }]
}

function anchorOf(block: ViewBlock, field: string | null, edition: Edition): readonly Anchor[] {
  const place = { field, block: block.path[0] ?? 0 }
  switch (block.type) {
    case 'heading': {
      if (isBlank(block.spans)) return []
      const title = plainLine(block.spans)
      return [{ ...place, id: block.id, title: block.number === null ? title : `${block.number} ${title}` }]
    }
    case 'table':
      return [{ ...place, id: placeId(block, edition), title: null }]
    case 'figure':
      return [{ ...place, id: placeId(block, edition), title: null }]
    default:
      return []
  }
}
