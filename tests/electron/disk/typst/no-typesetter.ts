// A typesetter for tests that print nothing.
import type { ProcessCompiler } from '#electron/disk/typst/process-compiler.ts'

const refuse = (): Promise<never> => Promise.reject(new Error('The typesetter was asked'))

/** Rejects every job. */
export const noTypesetter: ProcessCompiler = {
  compile: refuse,
  compilePage: refuse,
  warm: () => undefined,
  close: () => undefined,
}
