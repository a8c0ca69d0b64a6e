// What is done when the typesetter refuses a checked book: it names no place, so the fault is looked for by trying.
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import type { Edition, RenderTools } from '#handbook/publish/edition.ts'
import { nearestPart } from './nearest-part.ts'
import type { PdfCompiler, PdfInput } from './pdf-compiler.ts'
import type { InputOf, SoundImages } from './pdf-input.ts'
import { preflight } from './preflight.ts'
import type { PrintImage } from './print-image.ts'
import { templateMain } from './template/template-files.ts'

/** A book that was refused, and with what it was being set. */
export type Setting = {
  readonly edition: Edition
  readonly images: SoundImages
  readonly inputOf: InputOf
  readonly compiler: PdfCompiler
  readonly tools: RenderTools
}

/**
 * The file after all, or the obstacles. Images that the typesetter cannot decode are obstacles. When none is to blame, the
 * part is found with which setting begins to fail, and its notes are put into its text, for notes on a page on which a
 * table goes on may make the typesetter lose its tags; where that does not help, the part is the obstacle. Rejects with
 * `fault` when no part is to blame.
 */
export async function setAnyway(
  setting: Setting,
  fault: unknown,
): Promise<Uint8Array | readonly PublishObstacle[]> {
  const { edition, images, inputOf } = setting
  const obstacles = preflight(edition, await withoutDamaged(setting))
  if (obstacles.length > 0) return obstacles
  let notesInText: ReadonlySet<DocumentId> = new Set()
  for (;;) {
    const before = notesInText
    const part = await nearestPart(edition.parts, (parts) =>
      canBeSet(setting, inputOf(images, { ...edition, parts }, before)),
    )
    const input = inputOf(images, edition, before)
    if (part === null && before.size === 0) throw fault
    if (part === null) return setting.compiler.compile(input, setting.tools.cancellation)
    notesInText = new Set([...before, part.id])
    if (inputOf(images, edition, notesInText).json === input.json)
      return [{ kind: 'notTypeset', document: part.id, title: part.title, path: [], found: part.title }]
  }
}

async function withoutDamaged(setting: Setting): Promise<ReadonlyMap<string, PrintImage | 'damaged'>> {
  const read = new Map<string, PrintImage | 'damaged'>(setting.images)
  for (const [file, image] of setting.images)
    if (!(await canBeSet(setting, probeOf(image)))) read.set(file, 'damaged')
  return read
}

/** A document of one image and nothing else. */
function probeOf({ path, bytes }: PrintImage): PdfInput {
  const probe = '#image(json("book.json"), alt: "probe")'
  const files = [
    { path: templateMain, content: probe },
    { path, content: bytes },
  ]
  return { main: templateMain, files, json: JSON.stringify(path) }
}

async function canBeSet({ compiler, tools }: Setting, input: PdfInput): Promise<boolean> {
  try {
    await compiler.compile(input, tools.cancellation)
    return true
  } catch {
    tools.cancellation.throwIfAborted()
    return false
  }
}
