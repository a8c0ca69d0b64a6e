// The map of areas: a drawing of tiles, each with its count and, where there are practices, a link to them.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import { areas } from '#handbook/model/areas.ts'
import { areaTiles, type AreaTile } from './area-tiles.ts'
import type { BookPage } from './book-page.ts'
import { idOf } from './links.ts'
import { sideWords } from './side-words.ts'

const size = { width: 104, height: 68, gap: 6 } as const

/** The map; `counts` tells how many practices each area has. Its links lead to the list on the same page. */
export function areaMap(counts: ReadonlyMap<string, number>, page: BookPage): MarkupElement {
  const columns = Math.max(...areaTiles.map(({ column }) => column)) + 1
  const rows = Math.max(...areaTiles.map(({ row }) => row)) + 1
  const width = columns * (size.width + size.gap) - size.gap
  const height = rows * (size.height + size.gap) - size.gap
  const words = sideWords(page.language)
  const map = element(
    'svg',
    { class: 'area-map', viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': words.map },
    areaTiles.map((tile) => tileMarkup(tile, counts.get(tile.area) ?? 0, page)),
  )
  return element(
    'figure',
    { class: 'map' },
    element('div', { class: 'table', role: 'region', 'aria-label': words.map, tabindex: 0 }, map),
    element('figcaption', {}, words.aboutMap),
  )
}

function tileMarkup(tile: AreaTile, count: number, page: BookPage): MarkupElement {
  const x = tile.column * (size.width + size.gap)
  const y = tile.row * (size.height + size.gap)
  const { whole, lines } = isSwedish(page) ? tile.sv : tile.fi
  const told = sideWords(page.language).practiceCount(count)
  const inside = [
    element('rect', { x, y, width: size.width, height: size.height, rx: 6 }),
    ...lines.map((line, index) => text(x + 10, y + 23 + index * 16, 'name', line)),
    ...(count === 0 ? [] : [' ', text(x + 10, y + size.height - 9, 'count', told)]),
  ]
  if (count === 0) return element('g', { class: 'none', 'aria-hidden': 'true' }, inside)
  // The name is what is seen, so that one who speaks to the computer can say it; only the lines are joined.
  const name = `${whole} ${told}`
  return element('a', { href: `#${idOf.area(tile.area)}`, 'aria-label': name }, inside)
}

function text(x: number, y: number, look: string, words: string): MarkupElement {
  return element('text', { class: look, x, y }, words)
}

/** The name of an area in Swedish in a Swedish book, elsewhere in Finnish; the id itself when it is not known. */
export function areaNameIn(id: string, page: BookPage): string {
  const area = areas.find((each) => each.id === id)
  return (isSwedish(page) ? area?.sv : area?.fi) ?? id
}

/** True for a page of a Swedish book. */
export function isSwedish({ language }: BookPage): boolean {
  return language.toLowerCase().split('-')[0] === 'sv'
}
