// What the compiling thread and its owner say to each other.
import type { PdfInput } from '#handbook/publish/pdf/pdf-compiler.ts'

/** Handed to the thread when it starts. */
export type ThreadData = { readonly fontsFolder: string }

/** To the thread: a job. Jobs are done one after another. */
export type Job = { readonly job: number; readonly input: PdfInput }

/** From the thread: the PDF of a job, or why there is none. */
export type Done =
  | { readonly job: number; readonly ok: true; readonly pdf: Uint8Array }
  | { readonly job: number; readonly ok: false; readonly fault: string }
