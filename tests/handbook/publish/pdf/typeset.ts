// Publishes editions with the real typesetters of this computer.
import { nativeTypesetter, type NativeOptions } from '#electron/disk/typst/native-typesetter.ts'
import { pageDrawer } from '#electron/disk/typst/page-drawing.ts'
import type { Typesetter } from '#electron/disk/typst/typesetter.ts'
import { readFonts } from '#electron/disk/typst/typst-fonts.ts'
import { wasmTypesetter } from '#electron/disk/typst/wasm-typesetter.ts'
import type { Edition, Progress, Rendered, RenderTools } from '#handbook/publish/edition.ts'
import type { PageCompiler } from '#handbook/publish/pdf/page-compiler.ts'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import { renderPdf } from '#handbook/publish/pdf/render-pdf.ts'
import { fontFolder } from './font-folder.ts'
import { sampleImages } from './sample-images.ts'

/** The time that sample files say they were made. */
export const createdAt = Date.UTC(2026, 10, 21, 10, 30)

const fonts = readFonts(fontFolder())
const drawer = pageDrawer()

export async function native(options: NativeOptions = {}): Promise<PdfCompiler> {
  return compilerOf(nativeTypesetter(await fonts, await drawer, options))
}

export async function wasm(): Promise<PdfCompiler> {
  return compilerOf(await wasmTypesetter(await fonts, await drawer))
}

/** Draws single pages with the real typesetters. */
export async function pageCompilers(): Promise<Readonly<Record<'native' | 'wasm', PageCompiler>>> {
  const [one, other] = [
    nativeTypesetter(await fonts, await drawer),
    await wasmTypesetter(await fonts, await drawer),
  ]
  const pages = ({ page }: Typesetter): PageCompiler => ({
    compilePage: (input, wish) => new Promise((resolve) => resolve(page(input, wish))),
  })
  return { native: pages(one), wasm: pages(other) }
}

function compilerOf({ compile }: Typesetter): PdfCompiler {
  return { compile: (input) => new Promise((resolve) => resolve(compile(input))) }
}

/** Tools that read these images, keep what is reported and are never cancelled. */
export function toolsWith(images: ReadonlyMap<string, Uint8Array>, reported: Progress[] = []): RenderTools {
  return {
    readImage: (file) => Promise.resolve(images.get(file) ?? null),
    report: (progress) => void reported.push(progress),
    cancellation: { throwIfAborted: () => undefined },
  }
}

export function render(edition: Edition, compiler: PdfCompiler, images = sampleImages): Promise<Rendered> {
  return renderPdf(edition, compiler, toolsWith(images), createdAt)
}

/** The bytes of the one file. Throws when something stopped it. */
export async function published(
  edition: Edition,
  compiler: PdfCompiler,
  images = sampleImages,
): Promise<Uint8Array> {
  const rendered = await render(edition, compiler, images)
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.obstacles))
  const content = rendered.files[0]?.content
  if (!(content instanceof Uint8Array)) throw new Error('A PDF is bytes')
  return content
}
