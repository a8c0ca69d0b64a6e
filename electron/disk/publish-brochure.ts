// Publishes one practice of a handbook to the disk as a brochure (esite).
import type { DocumentId, Handbook } from '#handbook/model/handbook.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { practiceIn } from '#handbook/publish/pdf/pdf-brochure.ts'
import { renderBrochure } from '#handbook/publish/pdf/render-brochure.ts'
import { writeAtomically } from './atomic-write.ts'
import { findImage } from './images/find-image.ts'
import type { ImagePlaces } from './images/image-places.ts'
import { stopped, stoppedBy, writeOneFile, type PublishResult, type PublishTools } from './publish-book.ts'

/** What publishing a brochure needs besides the handbook. */
export type BrochureTools = Pick<PublishTools, 'edition' | 'compiler' | 'now' | 'report' | 'cancellation'>

/**
 * Publishes the practice with this id, as the edition of `tools` has it, to `out`, in the place of what is there.
 * Cancelled work leaves nothing behind.
 */
export async function publishBrochure(
  handbook: Handbook,
  images: ImagePlaces,
  practice: DocumentId,
  out: string,
  tools: BrochureTools,
): Promise<PublishResult> {
  const edition = editionOf(handbook, tools.edition)
  const part = practiceIn(edition, practice)
  if (part === null) return stopped({ kind: 'noSuchDocument', what: practice })
  const shared = {
    report: tools.report,
    cancellation: tools.cancellation,
    readImage: (file: string) => findImage(images, file),
  }
  const rendered = await renderBrochure(edition, part, tools.compiler, shared, tools.now)
  if (!rendered.ok) return stoppedBy(rendered.obstacles)
  tools.cancellation.throwIfAborted()
  const written = await writeOneFile(out, rendered.files, writeAtomically)
  return written.ok ? written : stopped(written.failure)
}
