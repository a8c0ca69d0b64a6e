// The Innokylä package: a folder from which a person carries the practices into Innokylä's form in one sitting.
import type { Edition, PracticePart, PublishedFile, Rendered } from '../edition.ts'
import { partObstacles, readImages, type Images } from '../html/figures.ts'
import { fontFiles, type HtmlTools } from '../html/html-tools.ts'
import type { PaintDrawing } from '../drawing-painter.ts'
import { readSvgSize } from '../pdf/svg-size.ts'
import { publishedWords } from '../words.ts'
import copyScript from './kopioi.js?raw'
import { packageOf, type InnokylaPackage } from './package.ts'
import { packageWords } from './package-words.ts'
import { indexPage, practicePackagePage, type PackagePages } from './pages.ts'
import sidecarSchema from './innokyla.schema.json?raw'
import { sidecarOf } from './sidecar.ts'
import { packageStyle } from './style.ts'

/** Of a painted drawing, in pixels: sharp on a page of Innokylä, and no more. */
const longestSide = 1600

/**
 * The practices of an edition as files: `index.html` for the kokonaisuus, a page for each practice
 * (`kaytannot/`), numbered images (`kuvat/`, drawings painted by what `painter` gives) and tables (`taulukot/`), `innokyla.json` with its schema, the
 * copying script and style. Obstacles
 * are missing titles, missing images, and images without a description or permission. Rejects once
 * cancelled.
 */
export async function renderInnokyla(
  edition: Edition,
  tools: HtmlTools,
  painter: () => Promise<PaintDrawing>,
): Promise<Rendered> {
  const parts = edition.parts.filter((part): part is PracticePart => part.kind === 'practice')
  const images = await readImages(parts, tools.readImage)
  const obstacles = partObstacles(parts, images, { permission: true })
  if (obstacles.length > 0) return { ok: false, obstacles }
  const { language } = edition.facts
  const around = packageWords(language)
  const painted = await paintedDrawings(images, painter, tools)
  const context = { language, words: publishedWords(language), around, painted: new Set(painted.keys()) }
  const contents = packageOf(edition, context)
  const files = [
    ...pageFiles({ contents, language, around }, tools),
    ...imageFiles(contents, new Map([...images, ...painted])),
    ...tableFiles(contents),
    { path: 'innokyla.json', content: sidecarOf(contents, edition.handbook, language) },
    { path: 'innokyla.schema.json', content: sidecarSchema },
    { path: 'kopioi.js', content: copyScript },
    { path: 'tyyli/paketti.css', content: packageStyle },
    ...(await fontFiles(tools)),
  ]
  return { ok: true, files }
}

/** Web forms rarely take drawings: they go along as pictures. One that cannot be painted goes as it is. */
async function paintedDrawings(
  images: Images,
  painter: () => Promise<PaintDrawing>,
  { cancellation }: HtmlTools,
): Promise<Images> {
  const painted = new Map<string, Uint8Array>()
  for (const [file, bytes] of images) {
    const width = paintedWidth(bytes)
    if (width === null) continue
    cancellation.throwIfAborted()
    const picture = (await painter())(bytes, width)
    if (picture !== null) painted.set(file, picture)
  }
  return painted
}

/** How wide a drawing is painted; null for what is none, or has no size. */
function paintedWidth(bytes: Uint8Array): number | null {
  const size = readSvgSize(bytes)
  if (size === null || !(size.width > 0 && size.height > 0)) return null
  return Math.max(1, Math.round(longestSide * Math.min(1, size.width / size.height)))
}

function pageFiles(pages: PackagePages, { report, cancellation }: HtmlTools): readonly PublishedFile[] {
  const { practices, title } = pages.contents
  const total = practices.length + 1
  const step = (done: number, of: string): void => {
    cancellation.throwIfAborted()
    report({ done, total, title: of })
  }
  step(0, title)
  const front = { path: 'index.html', content: indexPage(pages) }
  const rest = practices.map((practice, index) => {
    step(index + 1, practice.name.text)
    return { path: practice.page, content: practicePackagePage(practice, pages) }
  })
  step(total, title)
  return [front, ...rest]
}

function imageFiles({ practices }: InnokylaPackage, images: Images): readonly PublishedFile[] {
  const listed = practices.flatMap(({ fields }) => fields.flatMap((field) => field.images))
  return listed.flatMap(({ file, source }) => {
    const content = images.get(source)
    return content === undefined ? [] : [{ path: file, content }]
  })
}

function tableFiles({ practices }: InnokylaPackage): readonly PublishedFile[] {
  const listed = practices.flatMap(({ fields }) => fields.flatMap((field) => field.tables))
  return listed.map(({ file, content }) => ({ path: file, content }))
}
