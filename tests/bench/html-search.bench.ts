// How many bytes the first search reads in an HTML edition of 1,000 pages, and how long the reader waits for it.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { describe, it } from 'vitest'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { PublishedFile } from '#handbook/publish/edition.ts'
import { searchFiles } from '#handbook/publish/html/search/search-files.ts'
import {
  finnishLikePages,
  handbookOf,
  type PageText,
} from '#tests/handbook/publish/html/search/large-book.ts'
import { searchOf } from '#tests/handbook/publish/html/search/published-search.ts'
import { median } from './report.ts'

const pagesInBook = 1_000
const mostBytes = 500_000
const always = ['haku.html', 'haku/haku.js']

/** The sections of the corpus in the folder that OPASKIRJA_SEARCH_EVAL names; null, and that is said, without one. */
async function corpus(): Promise<readonly PageText[] | null> {
  const folder = process.env['OPASKIRJA_SEARCH_EVAL'] ?? ''
  const packed = await readFile(join(folder, 'corpus.jsonl.gz')).catch(() => null)
  if (packed === null) {
    console.log('SKIPPED: OPASKIRJA_SEARCH_EVAL names no folder with a corpus of real text')
    return null
  }
  const lines = String(await promisify(gunzip)(packed))
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as PageText)
}

/** Sections joined until each page holds `sections` of them. */
function joined(texts: readonly PageText[], sections: number): readonly PageText[] {
  return Array.from({ length: pagesInBook }, (_, page) => {
    const own = texts.slice(page * sections, (page + 1) * sections)
    return {
      title: own[0]?.title ?? '',
      headings: own.flatMap(({ headings }) => headings),
      body: own.map(({ body }) => body).join('\n'),
      keywords: own.flatMap(({ keywords }) => keywords).slice(0, 5),
    }
  })
}

async function bytesRead(files: readonly PublishedFile[], query: string): Promise<number> {
  const loaded: string[] = []
  const search = await searchOf(files, loaded)
  await search.find({ query, limit: 10 })
  const read = new Set([...always, ...loaded])
  const content = files.filter(({ path }) => read.has(path)).map((file) => Buffer.byteLength(file.content))
  return content.reduce((sum, bytes) => sum + bytes, 0)
}

async function tell(name: string, pages: readonly PageText[], queries: readonly string[]): Promise<void> {
  const files = searchFiles(editionOf(handbookOf(pages)))
  const sizes: Record<string, number> = {}
  for (const query of queries) sizes[query] = await bytesRead(files, query)
  const fixed = [...always, 'haku/sanasto.js', 'haku/sivut.js'].map((path) => {
    const file = files.find((each) => each.path === path)
    return `${path} ${Buffer.byteLength(file?.content ?? '')}`
  })
  console.log(`${name}: ${pages.length} pages, ${files.length} files; ${fixed.join(', ')}`)
  for (const [query, bytes] of Object.entries(sizes)) console.log(`  first search "${query}": ${bytes} bytes`)
  const worst = Math.max(...Object.values(sizes))
  console.log(
    `  median ${median(Object.values(sizes))} bytes, most ${worst}: ${((worst / mostBytes) * 100).toFixed(0)} % of ${mostBytes}`,
  )
}

describe('the search of an HTML edition', () => {
  it('reads little for the first search in a book of generated text', async () => {
    const pages = finnishLikePages(pagesInBook, 80)
    const [first, second] = [pages[100]?.title ?? '', pages[200]?.title ?? '']
    await tell('generated text', pages, [first, second, first.slice(0, 4), 'xqwzxqwz', 'ka'])
  })

  it('reads little for the first search in a book of real text', async () => {
    const texts = await corpus()
    if (texts === null) return
    const queries = [
      'kuntoutuksen tarve',
      'tyokyky',
      'laki',
      'vertaisneuv',
      'arjen avaimmet',
      'ka',
      'asiakkaiden osallisuuden vahvistaminen palveluissa',
    ]
    await tell('real text, short pages', texts.slice(0, pagesInBook), queries)
    await tell('real text, pages five times as long', joined(texts, 5), queries)
  })
})
