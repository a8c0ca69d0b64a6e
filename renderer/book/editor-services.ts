// What the editor may ask of the window: images, links, references to other pages.
import * as Y from 'yjs'
import type { Bridge } from '#contract'
import type { DocumentId } from '#handbook/model/handbook.ts'
import { chapterFragment } from '#handbook/store/shape.ts'
import type { BookLists } from '#renderer/editor/book-lists.ts'
import type { EditorServices, ReferenceTarget } from '#renderer/editor/editor-services.ts'
import { newDocumentId } from '#renderer/state/document-id.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import { readChapterPage } from '#renderer/state/page-reading.ts'

/** The services of one open book. */
export function editorServices(bridge: Bridge, book: OpenBook, lists: BookLists): EditorServices {
  return {
    imageUrl: (file) => `/kuvat/${file}`,
    whenImagesCome: (listen) => bridge.on('sharing.state', listen),
    chooseImage: async () => {
      const outcome = await bridge.call('image.choose', {})
      return outcome.ok ? outcome.value : null
    },
    openLink: (href) => void bridge.call('link.open', { href }),
    openDocument: (id, anchor) => void book.openPage(id, { anchor }),
    targets: () => targetsOf(book),
    anchorFor: (document, index) => anchorFor(book, document, index),
    lists,
  }
}

function targetsOf(book: OpenBook): readonly ReferenceTarget[] {
  const { chapters, practices } = book.tree
  return [...chapters, ...practices].map(({ id, kind, title }) => ({
    id,
    kind,
    title,
    headings: book.survey.of(id)?.headings ?? [],
  }))
}

async function anchorFor(book: OpenBook, id: DocumentId, index: number): Promise<string | null> {
  return book.edit(id, (doc) => giveAnchor(doc, index))
}

/** The anchor of a heading, given to it now if it had none. */
function giveAnchor(doc: Y.Doc, index: number): string | null {
  const heading = readChapterPage(doc).headings.find((each) => each.index === index)
  const block = chapterFragment(doc).get(heading?.path[0] ?? -1)
  if (heading === undefined || !(block instanceof Y.XmlElement)) return null
  if (heading.anchor !== null) return heading.anchor
  const anchor = newDocumentId()
  block.setAttribute('anchor', anchor)
  return anchor
}
