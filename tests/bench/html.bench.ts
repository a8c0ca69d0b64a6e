// How long an HTML edition of 1,000 chapters takes, and what a second run writes after one paragraph has changed.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { writeFolder } from '#electron/disk/publication/write-folder.ts'
import { check } from '#handbook/check/check.ts'
import { serialise } from '#handbook/markup/serialise.ts'
import { p } from '#handbook/model/notation.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { PublishedFile } from '#handbook/publish/edition.ts'
import { renderHtml } from '#handbook/publish/html/render-html.ts'
import { finnishLikePages, handbookOf } from '#tests/handbook/publish/html/search/large-book.ts'
import { filesOf } from '#tests/handbook/publish/html/pages.ts'
import { sampleTools } from '#tests/handbook/publish/html/sample-book.ts'
import { timed } from './book-folders.ts'
import { report } from './report.ts'

const chapters = 1_000
const day = '2026-11-22'
const publication = { kind: 'html', handbook: 'suuri', edition: 'national' }

/** A large book all of whose pages are chapters. */
function largeBook(): Handbook {
  return handbookOf(finnishLikePages(chapters, 80))
}

/** The same book with a paragraph more in its middle chapter. */
function withParagraph(book: Handbook): Handbook {
  const at = Math.floor(book.chapters.length / 2)
  return {
    ...book,
    chapters: book.chapters.map((chapter, index) =>
      index === at ? { ...chapter, content: [...chapter.content, p('Lisätty kappale.')] } : chapter,
    ),
  }
}

async function rendered(book: Handbook): Promise<readonly PublishedFile[]> {
  const checked = { at: Date.parse(day), findings: check(book, { today: day, approvals: new Map() }) }
  return filesOf(await renderHtml(editionOf(book), sampleTools(), checked))
}

/** What anyone would write first: the words of each page between two constant pieces of markup. */
async function concatenated(book: Handbook, folder: string): Promise<void> {
  for (const part of editionOf(book).parts) {
    const text = serialise(JSON.stringify(part))
    await writeFile(
      join(folder, `${part.id}.html`),
      `<!doctype html><title>${serialise(part.title)}</title>${text}`,
    )
  }
}

describe('an HTML edition', () => {
  it(`of ${chapters} chapters, and again after one paragraph has changed`, async () => {
    const place = await mkdtemp(join(tmpdir(), 'opaskirja-html-bench-'))
    try {
      const book = largeBook()
      const out = join(place, 'verkkokirja')
      const other = largeBook()
      const plain = await timed(() => concatenated(other, place))
      const smaller = handbookOf(finnishLikePages(chapters / 4, 80))
      const quarter = await timed(() => rendered(smaller))
      let files: readonly PublishedFile[] = []
      const first = await timed(async () => {
        files = await rendered(book)
      })
      const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
      const wrote = await timed(() => writeFolder(out, publication, files))
      console.log(`first run: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`)
      report('rendering and writing against plain concatenation', first + wrote, plain)
      report('rendering 1,000 chapters against four times 250', first, 4 * quarter)
      const changed = await rendered(withParagraph(book))
      const before = new Map(files.map(({ path, content }) => [path, content]))
      const differing = changed.filter(
        ({ path, content }) => before.get(path) !== content && !isSame(before.get(path), content),
      )
      let outcome: unknown
      const again = await timed(async () => {
        outcome = await writeFolder(out, publication, changed)
      })
      console.log(
        `second run: ${JSON.stringify(outcome)}; written: ${differing.map(({ path }) => path).join(', ')}`,
      )
      report('writing the second run against the first', again, wrote)
      console.log(`files in the folder: ${(await readdir(out, { recursive: true })).length}`)
    } finally {
      await rm(place, { recursive: true, force: true })
    }
  })
})

function isSame(one: string | Uint8Array | undefined, other: string | Uint8Array): boolean {
  return one !== undefined && Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0
}
