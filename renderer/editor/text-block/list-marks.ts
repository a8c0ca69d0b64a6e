// The place of every list item in its true list: level, position, size, number. One pass, pure.
import { isItemKind, type BlockForm } from './block-form.ts'
import { OpenIndents } from './open-indents.ts'

/** Where an item stands in the true list it belongs to; `value` is its number, null for a bullet. */
export type ItemPlace = {
  readonly position: number
  readonly size: number
  readonly value: number | null
}

/** The depth (0 at the top) of a block inside lists; `item` is null for a paragraph that continues an item. */
export type ListMark = { readonly depth: number; readonly item: ItemPlace | null }

type OpenList = { readonly ordered: boolean; readonly first: number; size: number }
type Placed = { readonly depth: number; readonly list: OpenList | null; readonly position: number }

/**
 * The marks of the sibling blocks `forms`, in order: null for what belongs to no list. A null form is
 * a block that is no text: it ends every list. The same rules as the normal form of content.
 */
export function listMarks(forms: readonly (BlockForm | null)[]): readonly (ListMark | null)[] {
  const pass = new ListPass()
  const placed = forms.map((form) => pass.place(form))
  return placed.map((at) => (at === null ? null : { depth: at.depth, item: itemPlace(at) }))
}

class ListPass {
  readonly #indents = new OpenIndents()
  #lists: OpenList[] = []

  place(form: BlockForm | null): Placed | null {
    if (form !== null && isItemKind(form.kind)) return this.#item(form)
    if (form?.kind === 'continuation') return this.#continuation(form)
    this.#indents.closeAll()
    this.#lists = []
    return null
  }

  #item(form: BlockForm): Placed {
    const depth = this.#indents.enter(form.indent)
    const ordered = form.kind === 'ordered'
    const start = ordered ? form.start : null
    this.#lists.length = Math.min(this.#lists.length, depth + 1)
    const current = this.#lists[depth]
    const goesOn = current?.ordered === ordered && start === null
    const list = goesOn ? current : { ordered, first: start ?? 1, size: 0 }
    list.size += 1
    this.#lists[depth] = list
    return { depth, list, position: list.size }
  }

  #continuation(form: BlockForm): Placed | null {
    const open = this.#indents.closeDeeperThan(form.indent)
    this.#lists.length = Math.min(this.#lists.length, open)
    return open > 0 ? { depth: open - 1, list: null, position: 0 } : null
  }
}

function itemPlace({ list, position }: Placed): ItemPlace | null {
  if (list === null) return null
  return { position, size: list.size, value: list.ordered ? list.first + position - 1 : null }
}
