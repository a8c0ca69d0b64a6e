// The search of an edition as files: its page, the reader's script and the data.
import { indexed, type SearchDocument } from '#handbook/search/document.ts'
import type { Facet } from '#handbook/search/facets.ts'
import { analyse, type AnalysedDocument } from '#handbook/search/index/analysis.ts'
import { Lexicon } from '#handbook/search/index/lexicon.ts'
import { areaName } from '#handbook/model/areas.ts'
import type { Edition, PublishedFile } from '#handbook/publish/edition.ts'
import { newPage } from '../book-page.ts'
import { idOf, listPaths, pathOf } from '../links.ts'
import { pageWords } from '../page-words.ts'
import { partOf } from '../places.ts'
import { anchorsOf } from './anchors.ts'
import { indexData } from './index-data.ts'
import { dataScript } from './packed.ts'
import readerScript from './reader/reader.ts?classic'
import type { PageData, PagesData, PassagesData } from './search-data.ts'
import { searchPage } from './search-page.ts'
import { searchPaths } from './search-paths.ts'

/**
 * The files of the search. A page that did not change keeps its own script byte for byte; only the shared ones
 * (words, pages, places) change with the book.
 */
export function searchFiles(edition: Edition): readonly PublishedFile[] {
  return [
    { path: searchPaths.page, content: searchPage(newPage(edition, '')) },
    { path: searchPaths.reader, content: readerScript },
    ...dataFiles(edition),
  ]
}

function dataFiles(edition: Edition): readonly PublishedFile[] {
  const { facts, searched, synonyms } = edition
  const lexicon = new Lexicon()
  const analysed = searched.map((document) => analyse(indexed(document), lexicon))
  const { words, places } = indexData(analysed, synonyms)
  return [
    data(searchPaths.words, words),
    data(searchPaths.pages, pagesData(searched, analysed)),
    ...places.map((each, shard) => data(searchPaths.places(shard), each)),
    ...searched.flatMap((document) => passageFiles(document, edition, pageWords(facts.language).facts)),
  ]
}

/** The name by which the reader asks for a script is its path. */
function data(path: string, content: unknown): PublishedFile {
  return { path, content: dataScript(path, content) }
}

function pagesData(searched: readonly SearchDocument[], analysed: readonly AnalysedDocument[]): PagesData {
  const pages = searched.map(({ id, kind, entry, title, edited, place, stage, values }, index): PageData => ({
    ...{ id, kind, title, edited, place, stage },
    ...(entry === null ? {} : { entry }),
    length: analysed[index]?.length ?? 0,
    values: publishedValues(values),
  }))
  const areas = [...new Set(pages.flatMap(({ values }) => values.area ?? []))].sort()
  return { pages, areas: Object.fromEntries(areas.map((id) => [id, areaName(id)])) }
}

/** What the pages themselves tell too: the state of review is the team's own business. */
function publishedValues(values: SearchDocument['values']): PageData['values'] {
  const told = Object.entries(values) as [Facet, SearchDocument['values'][Facet]][]
  return Object.fromEntries(
    told
      .filter(([facet, list]) => facet !== 'review' && list.length > 0)
      .map(([facet, list]) => [facet, list.map(({ value }) => value)]),
  )
}

function passageFiles(
  document: SearchDocument,
  edition: Edition,
  factsHeading: string,
): readonly PublishedFile[] {
  if (document.entry !== null) return [data(searchPaths.passages(document.id), entryData(document))]
  const part = partOf(edition, document.id)
  if (part === undefined) return []
  const content: PassagesData = {
    address: pathOf(part),
    number: part.kind === 'chapter' ? part.number : null,
    keywords: document.keywords,
    passages: document.passages,
    anchors: anchorsOf(part, edition, factsHeading),
  }
  return [data(searchPaths.passages(part.id), content)]
}

/** Its own place on the page of its list is where everything in it leads. */
function entryData({ kind, entry, keywords, passages }: SearchDocument): PassagesData {
  const id = entry ?? ''
  const address =
    kind === 'term'
      ? `${listPaths.glossary}.html#${idOf.term(id)}`
      : `${listPaths.sources}.html#${idOf.source(id)}`
  return { address, number: null, keywords, passages, anchors: [] }
}
