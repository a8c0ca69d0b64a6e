// The index of an edition as data for its scripts: words, pages, and where the keys stand.
import type { AnalysedDocument } from '#handbook/search/index/analysis.ts'
import type { SynonymGroups } from '#handbook/search/index/match.ts'
import type { SearchLanguage } from '#handbook/search/language/language.ts'
import { frontCoded } from './front-coded.ts'
import type { PlacesData, WordsData } from './search-data.ts'
import { shardCount, shardOf } from './shards.ts'

type Places = Map<string, { readonly page: number; readonly frequency: number }[]>

/** The vocabulary, and the places of all keys by the number of their script. */
export type IndexData = { readonly words: WordsData; readonly places: readonly PlacesData[] }

/** The index of analysed pages, which are numbered as they stand. */
export function indexData(pages: readonly AnalysedDocument[], synonyms: SynonymGroups): IndexData {
  const places = placesOf(pages)
  const shards = shardCount([...places.values()].reduce((sum, { length }) => sum + length, 0))
  const shared: (readonly [string, readonly number[]])[][] = Array.from({ length: shards }, () => [])
  for (const key of [...places.keys()].sort())
    shared[shardOf(key, shards)]?.push([key, inSteps(places.get(key) ?? [])])
  return { words: { shards, synonyms, words: wordsOf(pages) }, places: shared }
}

function placesOf(pages: readonly AnalysedDocument[]): Places {
  const places: Places = new Map()
  pages.forEach(({ keys, frequencies }, page) => {
    keys.forEach((key, index) => {
      const place = { page, frequency: frequencies[index] ?? 0 }
      const known = places.get(key)
      if (known === undefined) places.set(key, [place])
      else known.push(place)
    })
  })
  return places
}

function inSteps(
  places: readonly { readonly page: number; readonly frequency: number }[],
): readonly number[] {
  return places.flatMap(({ page, frequency }, index) => {
    const step = (page - (places[index - 1]?.page ?? 0)) * 2
    return frequency === 1 ? [step] : [step + 1, frequency]
  })
}

function wordsOf(pages: readonly AnalysedDocument[]): WordsData['words'] {
  const counted = new Map<SearchLanguage, Map<string, number>>()
  for (const { word, language } of pages.flatMap(({ words }) => words)) {
    const counts = counted.get(language) ?? new Map<string, number>()
    counted.set(language, counts.set(word, (counts.get(word) ?? 0) + 1))
  }
  return [...counted.keys()].sort().map((language) => {
    const counts = counted.get(language) ?? new Map<string, number>()
    const words = [...counts.keys()].sort()
    return { language, words: frontCoded(words), counts: words.map((word) => counts.get(word) ?? 0) }
  })
}
