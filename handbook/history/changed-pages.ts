// Which pages, and whether the lists, others changed since somebody last looked: asked often, so what was found once is kept.
import type { DocumentId } from '#handbook/model/handbook.ts'
import type * as Y from 'yjs'
import { isCovered, type Edit, type Vector } from '#handbook/store/edit.ts'
import { readTree } from '#handbook/store/read-tree.ts'
import { canonicalJson } from '#handbook/store/readable/canonical-json.ts'
import { treeId } from '#handbook/store/shape.ts'
import type { ChangingDocuments } from './changes.ts'
import { listChanges, readLists } from './list-changes.ts'
import { readAt, readOnce } from './past.ts'
import { treeChanges } from './tree-changes.ts'
import type { Looker } from './turns.ts'

/** What was found of a document when it had so many edits and so much was seen. */
type Finding = { readonly edits: number; readonly seen: Vector; readonly pages: readonly DocumentId[] }

/**
 * Tells which pages others changed. A page is compared only when it has edits that were neither seen
 * nor looked at before; edits that change nothing to be read do not count.
 */
export class ChangedPages {
  readonly #found = new Map<string, Finding>()

  constructor(private readonly documents: ChangingDocuments) {}

  /** The chapters and practices, binned ones too, in which `looker` has something to see; first the tree for its lists. */
  since(looker: Looker): readonly DocumentId[] {
    const { chapters, practices, bin } = this.documents.tree()
    const entries = [...chapters, ...practices, ...bin]
    const inTree = new Set(this.#pages(treeId, looker, () => this.#changedInTree(looker)))
    const changed = entries.filter((entry) => {
      const compare = (): readonly DocumentId[] => (this.#differs(entry, looker) ? [entry.id] : [])
      return inTree.has(entry.id) || this.#pages(entry.id, looker, compare).length > 0
    })
    return [...(inTree.has(treeId) ? [treeId] : []), ...changed.map(({ id }) => id)]
  }

  #pages(document: string, looker: Looker, find: () => readonly DocumentId[]): readonly DocumentId[] {
    const edits = this.documents.edits(document)
    const known = this.#found.get(document)
    if (known?.edits === edits.length && known.seen === looker.seen) return known.pages
    const pages = edits.every((edit) => isKnown(edit, looker)) ? [] : find()
    this.#found.set(document, { edits: edits.length, seen: looker.seen, pages })
    return pages
  }

  #changedInTree(looker: Looker): readonly DocumentId[] {
    const read = (tree: Y.Doc) => [readTree(tree), readLists(tree)] as const
    const [pages, lists] = readOnce(this.documents, treeId, (edit) => isKnown(edit, looker), read)
    const now = readOnce(this.documents, treeId, () => true, readLists)
    return [
      ...treeChanges(pages, this.documents.tree()).map(({ document }) => document),
      ...(listChanges(lists, now).length > 0 ? [treeId] : []),
    ]
  }

  #differs(entry: Parameters<typeof readAt>[1], looker: Looker): boolean {
    const before = readAt(this.documents, entry, (edit) => isKnown(edit, looker), null)
    const after = readAt(this.documents, entry, () => true, null)
    return canonicalJson(before) !== canonicalJson(after)
  }
}

/** True for own edits and for those that were seen. */
function isKnown(edit: Edit, { device, seen }: Looker): boolean {
  return edit.device === device || isCovered(edit, seen)
}
