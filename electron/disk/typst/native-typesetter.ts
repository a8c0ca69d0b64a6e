// The typesetter as a native module of this platform.
import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler'
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

// Results older than this many compilations are let go; without it memory grows with each export.
const keptCompilations = 2

/** How a PDF is written; only tests ask for a standard, to have the typesetter itself check it. */
export type NativeOptions = { readonly standard?: 'ua-1' | 'a-2a' }

/**
 * Loads the native typesetter with `fonts`. Its workspace is a folder that does not exist, so that no
 * document reaches a file of the computer. Throws when this platform has no such module.
 */
export function nativeTypesetter(
  fonts: readonly Buffer[],
  drawPage: DrawPage,
  { standard }: NativeOptions = {},
): Typesetter {
  const require = createRequire(import.meta.url)
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as typeof Typst
  const workspace = join(tmpdir(), `opaskirja-${randomUUID()}`)
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts] }] })
  const asked = standard === undefined ? {} : { pdfStandard: standard }
  return {
    name: 'native',
    compile: (input) => setWith(compiler, workspace, input, (document) => compiler.pdf(document, asked)),
    page: (input, wish) =>
      setWith(compiler, workspace, input, (document) => {
        const places = compiler.query(document, { selector: placeSelector, field: 'value' }) as Places
        return drawPage(compiler.vector(document), pageNumber(wish, places))
      }),
  }
}

function setWith<T>(
  compiler: Typst.NodeCompiler,
  workspace: string,
  input: PdfInput,
  use: (document: Typst.NodeTypstDocument) => T,
): T {
  for (const { path, bytes } of jobFiles(input)) compiler.mapShadow(join(workspace, path), bytes)
  try {
    const outcome = compiler.compile({ mainFilePath: join(workspace, input.main) })
    if (outcome.result === null) throw new TypesettingFault(faultOf(compiler, outcome))
    return use(outcome.result)
  } catch (fault) {
    // What goes wrong in writing is thrown, not handed back.
    if (fault instanceof Error && fault.message.includes('SourceDiagnostic'))
      throw new TypesettingFault(fault.message, { cause: fault })
    throw fault
  } finally {
    compiler.resetShadow()
    compiler.evictCache(keptCompilations)
  }
}

function faultOf(compiler: Typst.NodeCompiler, outcome: Typst.NodeTypstCompileResult): string {
  const fault = outcome.takeDiagnostics()
  return fault === null ? 'Typst gave no reason' : JSON.stringify(compiler.fetchDiagnostics(fault))
}
