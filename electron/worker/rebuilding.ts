// Makes a frozen edition of the open handbook again, and tells whether it is the same.
import type { RebuiltEdition } from '#contract'
import type { WorkerPlaces, WorkerRequests } from '#electron/requests.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { enginesHere } from '#electron/disk/releases/engines.ts'
import { rebuildRelease } from '#electron/disk/releases/rebuild.ts'
import { Releases } from '#electron/disk/releases/releases.ts'
import { threadedWordWriter } from '#electron/disk/word/threaded-word-writer.ts'
import type { OpenHandbook } from './open-handbook.ts'
import { publicationPath } from './publication-path.ts'
import type { Tell } from './tell.ts'

type Wish = WorkerRequests['editions.rebuildIn']['input']

/** What making an edition again needs besides the handbook. */
export type RebuildTools = {
  readonly compiler: PdfCompiler
  readonly places: WorkerPlaces
  readonly tell: Tell
}

/**
 * Publishes a format of a frozen edition into a folder once more, under a name at which nothing is yet. Stopped work
 * leaves nothing behind. A record or format that is not there is a missing part.
 */
export async function rebuildEdition(
  open: OpenHandbook,
  { release: id, format, folder }: Wish,
  { cancellation }: Pick<LongWork, 'cancellation'>,
  { compiler, places, tell }: RebuildTools,
): Promise<Result<RebuiltEdition>> {
  const { documents, data, images } = open
  const release = await new Releases(open.folder, data, documents.handbookId).find(id, null)
  if (release?.outputs.some((output) => output.format === format) !== true)
    return failed({ kind: 'partMissing', what: id.slice(0, 12) })
  const { title } = documents.handbook().facts
  const out = await publicationPath(folder, { title, edition: release.edition, format, at: release.at })
  const rebuilt = await rebuildRelease(
    release,
    { format, out },
    { folder: open.folder, data, images },
    {
      compiler,
      writeWord: threadedWordWriter({ thread: places.wordThread, fontsFolder: places.fonts }, cancellation),
      fonts: places.fonts,
      cancellation,
      report: (progress) => tell('editions.rebuilding', progress),
    },
  )
  if (!rebuilt.ok) return failed(rebuilt.failure)
  const { path, sha256, recorded, differing } = rebuilt.value
  return success({ path, isSame: sha256 === recorded, engines: enginesHere(), differing })
}
