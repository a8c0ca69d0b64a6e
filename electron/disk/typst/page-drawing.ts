// Draws a page of a typeset document from the typesetter's own form of it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Renderer from '@myriaddreamin/typst-ts-renderer'
import type { SetPage } from '#handbook/publish/pdf/page-compiler.ts'

/** Draws a page, by its number from 1, of a document in vector form; a number beyond the last page gives the last. */
export type DrawPage = (vector: Uint8Array, number: number) => SetPage

/** Loads what draws pages; it is the same on every platform. Rejects when the module is missing. */
export async function pageDrawer(): Promise<DrawPage> {
  const module = await import('@myriaddreamin/typst-ts-renderer')
  const { resolve } = createRequire(import.meta.url)
  // The types name only the classes of the package.
  const { initSync } = module as unknown as { readonly initSync: (wasm: { readonly module: Buffer }) => void }
  initSync({ module: readFileSync(resolve('@myriaddreamin/typst-ts-renderer/wasm')) })
  const renderer = await new module.TypstRendererBuilder().build()
  return (vector, number) => {
    const session = renderer.create_session()
    try {
      renderer.manipulate_data(session, 'reset', vector)
      return drawn(renderer, session, number)
    } finally {
      session.free()
    }
  }
}

function drawn(renderer: Renderer.TypstRenderer, session: Renderer.RenderSession, wanted: number): SetPage {
  const info = session.pages_info
  const pages = info.page_count
  const number = Math.min(Math.max(1, wanted), pages)
  let top = 0
  for (let before = 0; before < number - 1; before++) top += info.page(before).height_pt
  const { width_pt: width, height_pt: height } = info.page(number - 1)
  const whole = renderer.render_svg_diff(session, 0, top + 1, width, top + height - 1)
  return { svg: framed(whole, top, width, height), number, pages, width, height }
}

// Links are for clicking, and text that lies over its shapes for selecting: neither can be done in a picture.
const overlays =
  /<a\b[^>]*>|<\/a>|<rect class="pseudo-link"[^>]*><\/rect>|<foreignObject\b[\s\S]*?<\/foreignObject>/g

/** The drawing holds all pages one under another, of which only one has content: its frame is set around that one. */
function framed(svg: string, top: number, width: number, height: number): string {
  const frame = `viewBox="0 ${top} ${width} ${height}" width="${width}" height="${height}"`
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
  return svg.replace(/^<svg\b[^>]*>/, `<svg ${frame} ${names}>`).replaceAll(overlays, '')
}
