// The HTML edition: a folder of pages that opens from a disk, a USB stick or any web server.
import type { Edition, Part, PublishedFile, Rendered } from '../edition.ts'
import type { Alias } from '#handbook/model/standing-pages.ts'
import type { CheckedBook } from './accessibility-rules.ts'
import { newPage } from './book-page.ts'
import { chapterPage } from './chapter-page.ts'
import { coverPage } from './cover-page.ts'
import { logoObstacles, partObstacles, readImages, type Images } from './figures.ts'
import { fontFiles, type HtmlTools } from './html-tools.ts'
import { pathOf } from './links.ts'
import { partOf } from './places.ts'
import { practicePage } from './practice-page.ts'
import { licenceFiles } from './search/licences.ts'
import { searchFiles } from './search/search-files.ts'
import { sideFiles } from './side-files.ts'
import { bookStyle } from './styles.ts'

/**
 * The edition as files: `index.html`, a page for each chapter (`luvut/`) and practice (`kaytannot/`),
 * pages of lists and facts of the book, images (`kuvat/`), style and faces (`tyyli/`). The pages need no network and no
 * script. `checked` is what the statement of accessibility tells of; null when nobody checked the edition. Obstacles
 * are missing titles, missing images, and images without a description. Rejects once cancelled.
 */
export async function renderHtml(
  edition: Edition,
  tools: HtmlTools,
  checked: CheckedBook | null = null,
): Promise<Rendered> {
  const images = await readImages(edition.parts, tools.readImage, edition.imprint.logos)
  const obstacles = [
    ...partObstacles(edition.parts, images, { permission: false }),
    ...logoObstacles(edition, images),
  ]
  if (obstacles.length > 0) return { ok: false, obstacles }
  const files = [
    ...pagesOf(edition, tools),
    ...sideFiles(edition, checked),
    ...imageFiles(images),
    ...searchFiles(edition),
    ...(await licenceFiles(tools)),
    { path: 'tyyli/opaskirja.css', content: bookStyle },
    ...(await fontFiles(tools)),
  ]
  return { ok: true, files }
}

function pagesOf(edition: Edition, { report, cancellation }: HtmlTools): readonly PublishedFile[] {
  const total = edition.parts.length + 1
  const step = (done: number, title: string): void => {
    cancellation.throwIfAborted()
    report({ done, total, title })
  }
  step(0, edition.facts.title)
  const front = { path: 'index.html', content: coverPage(newPage(edition, '')) }
  const pages = edition.parts.map((part, index) => {
    step(index + 1, part.title)
    return { path: pathOf(part), content: pageOf(part, edition) }
  })
  step(total, edition.facts.title)
  return [front, ...pages, ...edition.aliases.flatMap((alias) => aliasFile(alias, edition) ?? [])]
}

/**
 * A page once more, at the address that its counterpart has in other editions. A page that only leads on would need a
 * script to keep the place on it (`#kohta`) that a link names.
 */
function aliasFile({ id, part: of }: Alias, edition: Edition): PublishedFile | null {
  const part = partOf(edition, of)
  if (part === undefined) return null
  return { path: pathOf({ kind: part.kind, id }), content: pageOf(part, edition, pathOf(part)) }
}

function pageOf(part: Part, edition: Edition, canonical?: string): string {
  const page = { ...newPage(edition, '../'), ...(canonical === undefined ? {} : { canonical }) }
  return part.kind === 'chapter' ? chapterPage(part, page) : practicePage(part, page)
}

function imageFiles(images: Images): readonly PublishedFile[] {
  return [...images].map(([name, content]) => ({ path: `kuvat/${name}`, content }))
}
