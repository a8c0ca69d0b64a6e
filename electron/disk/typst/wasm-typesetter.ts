// The same typesetter as a WebAssembly module, for platforms without a native one.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type * as Typst from '@myriaddreamin/typst-ts-web-compiler'
import type { PdfInput } from '#handbook/publish/pdf/pdf-compiler.ts'
import type { DrawPage } from './page-drawing.ts'
import {
  jobFiles,
  pageNumber,
  placeSelector,
  TypesettingFault,
  type Places,
  type Typesetter,
} from './typesetter.ts'

/**
 * Loads the WebAssembly typesetter with `fonts`. It sees no file system at all. Rejects when the module
 * is missing.
 */
export async function wasmTypesetter(fonts: readonly Buffer[], drawPage: DrawPage): Promise<Typesetter> {
  const typst = await import('@myriaddreamin/typst-ts-web-compiler')
  const { resolve } = createRequire(import.meta.url)
  const module = await readFile(resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))
  typst.initSync({ module })
  const builder = new typst.TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(font)
  const compiler = await builder.build()
  return {
    name: 'wasm',
    compile: (input) => setWith(compiler, input, (main) => madeAs(compiler, main, 'pdf')),
    page: (input, wish) =>
      setWith(compiler, input, (main) => {
        const vector = madeAs(compiler, main, 'vector')
        const places = JSON.parse(compiler.query(main, undefined, placeSelector, 'value')) as Places
        return drawPage(vector, pageNumber(wish, places))
      }),
  }
}

// One line a diagnostic, with the file and place.
const diagnosticsAsLines = 2

function setWith<T>(compiler: Typst.TypstCompiler, input: PdfInput, use: (main: string) => T): T {
  compiler.reset()
  for (const { path, bytes } of jobFiles(input)) compiler.map_shadow(`/${path}`, bytes)
  try {
    return use(`/${input.main}`)
  } finally {
    compiler.reset_shadow()
  }
}

function madeAs(compiler: Typst.TypstCompiler, main: string, form: 'pdf' | 'vector'): Uint8Array {
  const outcome: unknown = compiler.compile(main, undefined, form, diagnosticsAsLines)
  const { result, diagnostics } = outcome as { result?: unknown; diagnostics?: unknown }
  if (result instanceof Uint8Array) return result
  throw new TypesettingFault(JSON.stringify(diagnostics ?? 'Typst gave no reason'))
}
