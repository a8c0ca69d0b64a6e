// Makes a brochure of one practice, after the same gate as every publication.
import type { WorkerRequests } from '#electron/requests.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import { publishBrochure } from '#electron/disk/publish-brochure.ts'
import type { OpenHandbook } from './open-handbook.ts'

type Wish = WorkerRequests['brochure.write']

/** Writes the brochure to `path`, in the place of what is there. What the checks find in the practice stops it. */
export async function writeBrochure(
  open: OpenHandbook,
  { practice, edition, path }: Wish['input'],
  compiler: PdfCompiler,
): Promise<Result<Wish['output']>> {
  const { stopping } = await open.checks.gate('innokyla', edition)
  const own = stopping.filter(({ document }) => document === practice || document === '')
  if (own.length > 0) return failed({ kind: 'obstacles', count: own.length })
  const made = await publishBrochure(open.documents.handbook(), open.images, practice, path, {
    edition,
    compiler,
    now: Date.now(),
    report: () => undefined,
    cancellation: { throwIfAborted: () => undefined },
  })
  return made.ok ? success({ path }) : failed(made.failure)
}
