// A small book in memory behind a fake bridge: two chapters, a practice, and what the window saves of them.
import * as Y from 'yjs'
import type { CallName, Gate, OpenedHandbook } from '#contract'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { bullet, h2, h3, p } from '#handbook/model/notation.ts'
import { beginDocument, writeContent } from '#handbook/store/document.ts'
import { addEntry, beginTree } from '#handbook/store/edit-tree.ts'
import { chapterFragment, fieldFragment, treeId } from '#handbook/store/shape.ts'
import { unshared } from '#tests/unshared.ts'
import { fakeBridge, type FakeBridge } from './fake-bridge.ts'

/** The store side: documents by id, changed by what the window appends. */
export type SampleBook = FakeBridge & {
  readonly docs: ReadonlyMap<string, Y.Doc>
  readonly opened: OpenedHandbook
  /** While set, appending fails. */
  trouble: boolean
}

/** Makes the book; `gates` says which documents may not be edited, `differently` how it opens otherwise. */
export function sampleBook(
  gates: Readonly<Record<string, Gate>> = {},
  differently: Partial<OpenedHandbook> = {},
): SampleBook {
  const docs = new Map<string, Y.Doc>([
    [treeId, treeDoc()],
    ['alku', chapterDoc(h2('Kenelle'), p('Sinulle ja minulle.'), h3('Miksi'), h2('Miten'))],
    ['loppu', chapterDoc(p('Yksi kaksi.'), bullet('kolme'))],
    ['ryhma', practiceDoc()],
  ])
  const book = { trouble: false }
  const answers = storeOf(docs, gates, book)
  const fake = fakeBridge(answers)
  const opened: OpenedHandbook = {
    id: 'kirja1',
    folder: '/kirja',
    images: '/data/kuvat',
    tree: Y.encodeStateAsUpdate(docs.get(treeId) ?? new Y.Doc()),
    gate: gates[treeId] ?? 'current',
    edited: { alku: 1000, loppu: 0 },
    lastDocument: null,
    device: 'a'.repeat(16),
    sharing: unshared,
    revived: [],
    changed: [],
    rescued: 0,
    ...differently,
  }
  return Object.assign(book, { ...fake, docs, opened })
}

type Answers = Partial<Record<CallName, (input: never) => Result<unknown>>>

function storeOf(
  docs: Map<string, Y.Doc>,
  gates: Readonly<Record<string, Gate>>,
  book: { readonly trouble: boolean },
): Answers {
  const read = ({ document }: { readonly document: string }): Result<unknown> => {
    const doc = docs.get(document)
    if (doc === undefined) return failed({ kind: 'noSuchDocument', what: document })
    return success({ state: Y.encodeStateAsUpdate(doc), gate: gates[document] ?? 'current' })
  }
  return {
    'document.open': read,
    'document.read': read,
    'document.append': ({ document, update }: { readonly document: string; readonly update: Uint8Array }) => {
      if (book.trouble) return failed({ kind: 'cannotWrite', what: 'loki', trouble: 'full' })
      const doc = docs.get(document) ?? new Y.Doc()
      docs.set(document, doc)
      Y.applyUpdate(doc, update)
      return success({ saved: 2000 })
    },
  }
}

function treeDoc(): Y.Doc {
  const doc = new Y.Doc()
  beginTree(doc, { title: 'Pieni kirja' })
  addEntry(doc, { id: 'alku', kind: 'chapter', title: 'Alku' }, { after: null })
  addEntry(doc, { id: 'loppu', kind: 'chapter', title: 'Loppu' }, { after: 'alku' })
  addEntry(doc, { id: 'ryhma', kind: 'practice', title: 'Ryhmä' }, { after: null })
  return doc
}

function chapterDoc(...content: Parameters<typeof writeContent>[1]): Y.Doc {
  const doc = new Y.Doc()
  beginDocument(doc, 'chapter')
  writeContent(chapterFragment(doc), content)
  return doc
}

function practiceDoc(): Y.Doc {
  const doc = new Y.Doc()
  beginDocument(doc, 'practice')
  writeContent(fieldFragment(doc, 'lyhyt-kuvaus'), [p('Ryhmä kokoontuu.')])
  return doc
}
