// Paints drawings as pictures for programs that show none.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { PictureMakers } from './word-body.ts'

const faces = ['SourceSans3_400Regular.ttf', 'SourceSans3_600SemiBold.ttf', 'SourceSerif4_400Regular.ttf']
let started: Promise<void> | null = null

/** The painter, with the faces that ship with the app in the folder `fonts`. */
export async function drawingPainter(fonts: string): Promise<PictureMakers['paint']> {
  started ??= start()
  await started
  const fontBuffers = await Promise.all(faces.map((name) => readFile(join(fonts, name))))
  return (drawing, width) => {
    const painter = new Resvg(drawing, {
      fitTo: { mode: 'width', value: width },
      font: { fontBuffers, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
    })
    const picture = painter.render()
    try {
      return picture.asPng()
    } finally {
      picture.free()
      painter.free()
    }
  }
}

async function start(): Promise<void> {
  const { resolve } = createRequire(import.meta.url)
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')))
}
