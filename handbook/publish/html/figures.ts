// The figures of a book, and what keeps its parts from being published.
import type { Logo } from '#handbook/model/edition-plan.ts'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import type { Edition, Part, ReadImage, ViewBlock, ViewFigure } from '../edition.ts'
import { plainLine } from './plain-line.ts'

/** Every figure among blocks, in reading order, those inside boxes, lists and tables too. */
export function figuresIn(blocks: readonly ViewBlock[]): readonly ViewFigure[] {
  return blocks.flatMap((block): readonly ViewFigure[] => {
    switch (block.type) {
      case 'figure':
        return [block]
      case 'list':
        return block.items.flatMap(figuresIn)
      case 'table':
        return block.rows.flat().flatMap((cell) => figuresIn(cell.blocks))
      case 'callout':
      case 'lawQuotation':
        return figuresIn(block.blocks)
      default:
        return []
    }
  })
}

/** The images that could be read, by file name. */
export type Images = ReadonlyMap<string, Uint8Array>

/** Reads the images that the figures of `parts` show, and `logos`; missing ones are left out. */
export async function readImages(
  parts: readonly Part[],
  readImage: ReadImage,
  logos: readonly Logo[] = [],
): Promise<Images> {
  const images = new Map<string, Uint8Array>()
  const figures = parts.flatMap(fieldsOf).flatMap(({ blocks }) => figuresIn(blocks))
  for (const { file } of [...figures, ...logos]) {
    const bytes = file === null || images.has(file) ? null : await readImage(file)
    if (file !== null && bytes !== null) images.set(file, bytes)
  }
  return images
}

/**
 * What stops parts from being published: a missing title, an image that is missing, among the
 * `damaged` ones or those `notInWord`, one that is neither described nor marked as decoration and, where `permission` is
 * demanded, one without the right to publish it.
 */
export function partObstacles(
  parts: readonly Part[],
  images: Images,
  demanded: Demanded,
): readonly PublishObstacle[] {
  return parts.flatMap((part) => {
    const untitled: readonly Fault[] = part.title.trim() === '' ? ['missingTitle'] : []
    const here = { document: part.id, title: part.title }
    return [
      ...untitled.map((kind) => ({ ...here, kind, path: [], found: '' })),
      ...fieldsOf(part).flatMap(({ field, blocks }) =>
        figuresIn(blocks).flatMap((figure) =>
          faultsOf(figure, images, demanded).map((kind) => {
            return { ...here, ...field, kind, path: figure.path, found: foundIn(figure) }
          }),
        ),
      ),
    ]
  })
}

/** What stops the logos of an edition from being published: they are missing, `damaged`, or `notInWord`. */
export function logoObstacles(
  { imprint, facts }: Pick<Edition, 'imprint' | 'facts'>,
  images: Images,
  damaged: ReadonlySet<string> = new Set(),
  notInWord: ReadonlySet<string> = new Set(),
): readonly PublishObstacle[] {
  return imprint.logos.flatMap(({ file, name }): readonly PublishObstacle[] => {
    const place = { document: '', title: facts.title, path: [], found: name }
    if (!images.has(file)) return [{ kind: 'missingImage', ...place }]
    if (damaged.has(file)) return [{ kind: 'damagedImage', ...place }]
    return notInWord.has(file) ? [{ kind: 'notInWord', ...place }] : []
  })
}

type Demanded = {
  readonly permission: boolean
  readonly damaged?: ReadonlySet<string>
  readonly notInWord?: ReadonlySet<string>
}
type Fielded = { readonly field: { readonly field?: string }; readonly blocks: readonly ViewBlock[] }

function fieldsOf(part: Part): readonly Fielded[] {
  if (part.kind === 'chapter') return [{ field: {}, blocks: part.blocks }]
  return part.fields.map(({ field, blocks }) => ({ field: { field: field.id }, blocks }))
}

type Fault =
  'missingTitle' | 'missingImage' | 'damagedImage' | 'notInWord' | 'missingAlt' | 'missingPermission'

function faultsOf(figure: ViewFigure, images: Images, demanded: Demanded): readonly Fault[] {
  const missing = figure.file === null || !images.has(figure.file)
  return [
    ...(missing ? (['missingImage'] as const) : []),
    ...(demanded.damaged?.has(figure.file ?? '') ? (['damagedImage'] as const) : []),
    ...(demanded.notInWord?.has(figure.file ?? '') ? (['notInWord'] as const) : []),
    ...(!figure.decorative && figure.alt.trim() === '' ? (['missingAlt'] as const) : []),
    ...(demanded.permission && figure.permission.trim() === '' ? (['missingPermission'] as const) : []),
  ]
}

function foundIn(figure: ViewFigure): string {
  return plainLine(figure.caption) || figure.alt
}
