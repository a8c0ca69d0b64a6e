// The ids of figures and tables: made of what they are, not of their numbers, which change with the rest of the book.
import { slugOf } from '#handbook/model/slug.ts'
import type { Edition, ViewFigure, ViewTable } from '../edition.ts'
import { freeId } from '../outline.ts'
import { everyBlock, partBlocks } from './listed.ts'
import { perEdition } from './per-edition.ts'

/** So much of an image's name, which is a hash of it, tells it from the others on its page. */
const enough = 12

/** The id of a figure or table, unique on the page of its part: the underscore keeps it apart from those of headings. */
export function placeId(block: ViewFigure | ViewTable, edition: Edition): string {
  return idsOf(edition).get(block) ?? wantedId(block)
}

const idsOf = perEdition((edition): ReadonlyMap<ViewFigure | ViewTable, string> => {
  const ids = new Map<ViewFigure | ViewTable, string>()
  for (const part of edition.parts) {
    const taken = new Set<string>()
    for (const block of everyBlock(partBlocks(part)))
      if (block.type === 'figure' || block.type === 'table') ids.set(block, freeId(wantedId(block), taken))
  }
  return ids
})

function wantedId(block: ViewFigure | ViewTable): string {
  return block.type === 'figure'
    ? `kuva_${slugOf(block.file ?? '').slice(0, enough)}`
    : `taulukko_${slugOf(block.caption)}`
}
