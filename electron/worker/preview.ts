// A page of the open handbook as it will be printed, while it is being written.
import type { Output, Parsed } from '#contract'
import { findImage } from '#electron/disk/images/find-image.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { Edition } from '#handbook/publish/edition.ts'
import { figuresIn } from '#handbook/publish/html/figures.ts'
import { imageFaults } from '#handbook/publish/pdf/image-faults.ts'
import type { PageCompiler } from '#handbook/publish/pdf/page-compiler.ts'
import { previewInput } from '#handbook/publish/pdf/preview-input.ts'
import { readPrintImage, type PrintImage } from '#handbook/publish/pdf/print-image.ts'
import type { OpenHandbook } from './open-handbook.ts'

/** Never stopped: a page takes less time than to begin anew. */
const steady = { throwIfAborted: (): void => undefined }

/** Sets pages of one open handbook; images that were read are kept. */
export class Preview {
  readonly #images = new Map<string, PrintImage | null>()

  constructor(
    private readonly open: OpenHandbook,
    private readonly compiler: PageCompiler,
  ) {}

  /** The page, or null when the edition leaves the chapter or practice out. */
  async page({
    document,
    edition: id,
    page,
  }: Parsed<'preview.page'>): Promise<Result<Output<'preview.page'>>> {
    const edition = editionOf(this.open.documents.handbook(), id)
    const input = previewInput(edition, document, await this.#imagesOf(edition, document))
    if (input === null) return success(null)
    try {
      return success(await this.compiler.compilePage(input, page, steady))
    } catch (fault) {
      return failed({ kind: 'notTypeset', what: fault instanceof Error ? fault.message : String(fault) })
    }
  }

  /** The images of one part that can be printed. */
  async #imagesOf({ parts }: Edition, document: DocumentId): Promise<ReadonlyMap<string, PrintImage>> {
    const part = parts.find(({ id }) => id === document)
    const blocks = part?.kind === 'practice' ? part.fields.flatMap((field) => field.blocks) : part?.blocks
    const images = new Map<string, PrintImage>()
    for (const { file } of figuresIn(blocks ?? [])) {
      const image = file === null ? null : await this.#image(file)
      if (file !== null && image !== null) images.set(file, image)
    }
    return images
  }

  async #image(file: string): Promise<PrintImage | null> {
    const known = this.#images.get(file)
    if (known !== undefined) return known
    const bytes = await findImage(this.open.images, file)
    // One that is not there yet may still come.
    if (bytes === null) return null
    const image = readPrintImage(file, bytes)
    const printable = image !== null && imageFaults(image).length === 0 ? image : null
    this.#images.set(file, printable)
    return printable
  }
}
