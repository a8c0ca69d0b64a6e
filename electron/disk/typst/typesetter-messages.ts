// What the typesetting process and its owner say to each other.
import type { PdfInput } from '#handbook/publish/pdf/pdf-compiler.ts'
import type { PageWish, SetPage } from '#handbook/publish/pdf/page-compiler.ts'

/** To the process: a job. Jobs are done one after another. Without `page` the whole book is wanted as a PDF. */
export type Job = { readonly job: number; readonly input: PdfInput; readonly page?: PageWish }

/** From the process: what came of a job, and how many bytes the process now holds. */
export type Done = { readonly job: number; readonly memory: number } & Outcome

/** The PDF or the page of a job, or why there is none. */
export type Outcome =
  { readonly ok: true; readonly made: Uint8Array | SetPage } | { readonly ok: false; readonly fault: string }
