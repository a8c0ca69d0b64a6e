// The typesetter as a native module of this platform.
import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler'
import type { PdfInput } from '#handbook/publish/pdf/pdf-compiler.ts'
import { jobFiles, TypesettingFault, type Typesetter } from './typesetter.ts'

// Results older than this many compilations are let go; without it memory grows with each export.
const keptCompilations = 2

/** How a PDF is written; only tests ask for a standard, to have the typesetter itself check it. */
export type NativeOptions = { readonly standard?: 'ua-1' | 'a-2a' }

/**
 * Loads the native typesetter with `fonts`. Its workspace is a folder that does not exist, so that no
 * document reaches a file of the computer. Throws when this platform has no such module.
 */
export function nativeTypesetter(fonts: readonly Buffer[], options: NativeOptions = {}): Typesetter {
  const require = createRequire(import.meta.url)
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as typeof Typst
  const workspace = join(tmpdir(), `opaskirja-${randomUUID()}`)
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts] }] })
  return { name: 'native', compile: (input) => compile(compiler, workspace, input, options) }
}

function compile(
  compiler: Typst.NodeCompiler,
  workspace: string,
  input: PdfInput,
  { standard }: NativeOptions,
): Uint8Array {
  for (const { path, bytes } of jobFiles(input)) compiler.mapShadow(join(workspace, path), bytes)
  try {
    const outcome = compiler.compile({ mainFilePath: join(workspace, input.main) })
    if (outcome.result === null) throw new TypesettingFault(faultOf(compiler, outcome))
    return compiler.pdf(outcome.result, standard === undefined ? {} : { pdfStandard: standard })
  } finally {
    compiler.resetShadow()
    compiler.evictCache(keptCompilations)
  }
}

function faultOf(compiler: Typst.NodeCompiler, outcome: Typst.NodeTypstCompileResult): string {
  const fault = outcome.takeDiagnostics()
  return fault === null ? 'Typst gave no reason' : JSON.stringify(compiler.fetchDiagnostics(fault))
}
