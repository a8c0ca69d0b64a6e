// The page of areas: a map, and the practices of each area as lists.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import { areas, regions, wellbeingAreas } from '#handbook/model/areas.ts'
import type { PracticePart } from '../edition.ts'
import { areaMap, areaNameIn, isSwedish } from './area-map.ts'
import { finnish, type BookPage } from './book-page.ts'
import { sidePage } from './frame.ts'
import { idOf } from './links.ts'
import { practiceTitles } from './practice-list.ts'
import { practicesOf } from './places.ts'
import { sideWords } from './side-words.ts'

const knownAreas: ReadonlySet<string> = new Set(areas.map(({ id }) => id))

type PracticesByArea = ReadonlyMap<string, readonly PracticePart[]>

/** The page: everything that the map tells stands in the lists below it too. */
export function areasPage(page: BookPage): string {
  const byArea = practicesByArea(practicesOf(page.edition))
  const counts = new Map([...byArea].map(([area, practices]) => [area, practices.length]))
  const words = sideWords(page.language).areaKinds
  const content = [
    areaMap(counts, page),
    listsOf(words.country, ['maa:FI'], byArea, page),
    listsOf(
      words.wellbeing,
      wellbeingAreas.map(({ id }) => id),
      byArea,
      page,
    ),
    listsOf(
      words.region,
      regions.map(({ id }) => id),
      byArea,
      page,
    ),
    listsOf(
      words.other,
      [...byArea.keys()].filter((id) => !knownAreas.has(id)),
      byArea,
      page,
    ),
  ]
  return sidePage(page.around.sidePages.areas, content, page)
}

function practicesByArea(practices: readonly PracticePart[]): PracticesByArea {
  const byArea = new Map<string, PracticePart[]>()
  for (const part of practices)
    for (const area of new Set(part.facts.areas)) {
      const list = byArea.get(area) ?? []
      list.push(part)
      byArea.set(area, list)
    }
  return byArea
}

function listsOf(title: string, ids: readonly string[], byArea: PracticesByArea, page: BookPage): Child {
  const lists = ids.flatMap((id) => areaList(id, byArea.get(id) ?? [], page))
  return lists.length === 0 ? null : element('section', { class: 'areas' }, element('h2', {}, title), lists)
}

function areaList(id: string, practices: readonly PracticePart[], page: BookPage): readonly MarkupElement[] {
  if (practices.length === 0) return []
  const name = isSwedish(page) ? areaNameIn(id, page) : finnish(areaNameIn(id, page), page.language)
  // What is no area of ours may be called anything: only ours have a place on the map that leads here.
  const own = knownAreas.has(id) ? idOf.area(id) : null
  const heading = element('h3', { id: own }, name, ` (${practices.length})`)
  return [heading, practiceTitles(practices, page)]
}
