// Names of areas in the language of the window.
import { areas } from '#handbook/model/areas.ts'
import type { Language } from '#handbook/model/failure-words.ts'

/** The area's name, Finnish where there is none in `language`; the id itself when it is not known here. */
export function areaNameIn(id: string, language: Language): string {
  const area = areas.find((each) => each.id === id)
  return area?.[language === 'sv' ? 'sv' : 'fi'] ?? id
}
