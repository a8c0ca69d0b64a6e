// Chooses the typesetter of this platform.
import { nativeTypesetter } from './native-typesetter.ts'
import { pageDrawer } from './page-drawing.ts'
import { readFonts } from './typst-fonts.ts'
import type { Typesetter } from './typesetter.ts'
import { wasmTypesetter } from './wasm-typesetter.ts'

/**
 * The native typesetter, or where it does not load, for whatever reason, the WebAssembly one of the same
 * version: their files are the same. Rejects when neither loads or a face is missing from `fontsFolder`.
 */
export async function chooseTypesetter(fontsFolder: string): Promise<Typesetter> {
  const [fonts, drawPage] = await Promise.all([readFonts(fontsFolder), pageDrawer()])
  try {
    return nativeTypesetter(fonts, drawPage)
  } catch {
    return wasmTypesetter(fonts, drawPage)
  }
}
