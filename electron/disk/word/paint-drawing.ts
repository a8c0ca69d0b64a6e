// Paints drawings as pictures for programs that show none.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { PaintDrawing } from '#handbook/publish/drawing-painter.ts'

const faces = ['SourceSans3_400Regular.ttf', 'SourceSans3_600SemiBold.ttf', 'SourceSerif4_400Regular.ttf']
let started: Promise<void> | null = null

/** The painter, with the faces that ship with the app in the folder `fonts`. */
export async function drawingPainter(fonts: string): Promise<PaintDrawing> {
  started ??= start()
  await started
  const fontBuffers = await Promise.all(faces.map((name) => readFile(join(fonts, name))))
  const font = { fontBuffers, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' }
  return (drawing, width) => {
    const painter = painterOf(drawing, { fitTo: { mode: 'width', value: width }, font })
    if (painter === null) return null
    const picture = painter.render()
    try {
      return picture.asPng()
    } finally {
      picture.free()
      painter.free()
    }
  }
}

/** Null for a drawing that is not well formed. */
function painterOf(...how: ConstructorParameters<typeof Resvg>): InstanceType<typeof Resvg> | null {
  try {
    return new Resvg(...how)
  } catch {
    return null
  }
}

async function start(): Promise<void> {
  const { resolve } = createRequire(import.meta.url)
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')))
}
