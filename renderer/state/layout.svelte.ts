// How the three columns stand: their widths and what is hidden, remembered on this computer.
import { MediaQuery } from 'svelte/reactivity'

export type Side = 'left' | 'right'

/** The narrowest and widest a side column may be made, in pixels. */
export const narrowest = 200
export const widest = 420

const storageKey = 'opaskirja.columns'

type Stored = { readonly left: number | null; readonly right: number | null; readonly hidden: boolean }

/**
 * The columns of an open book. `left` and `right` are widths the user chose, or null for those of the
 * window's size. On a narrow window a column is a drawer over the page, opened on demand.
 */
export class Layout {
  left = $state<number | null>(null)
  right = $state<number | null>(null)
  /** True when the user put the left column away. */
  hidden = $state(false)
  drawer = $state<Side | null>(null)
  readonly #leftDrawer = new MediaQuery('max-width: 959.98px')
  readonly #rightDrawer = new MediaQuery('max-width: 1199.98px')

  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'>) {
    const stored = readStored(storage.getItem(storageKey))
    this.left = stored.left
    this.right = stored.right
    this.hidden = stored.hidden
  }

  /** True when a column is a drawer at this width of the window. */
  isDrawer(side: Side): boolean {
    return side === 'left' ? this.#leftDrawer.current : this.#rightDrawer.current
  }

  /** True when a column is to be seen. */
  isShown(side: Side): boolean {
    if (this.isDrawer(side)) return this.drawer === side
    return side === 'right' || !this.hidden
  }

  /** Gives a column a width, kept within what is readable. */
  resize(side: Side, width: number): void {
    this[side] = Math.round(Math.min(widest, Math.max(narrowest, width)))
    this.#store()
  }

  /** Shows a column that is hidden and hides one that is shown. */
  toggle(side: Side): void {
    if (this.isDrawer(side)) this.drawer = this.drawer === side ? null : side
    else if (side === 'left') this.hidden = !this.hidden
    this.#store()
  }

  /** Makes sure that a column is seen. */
  show(side: Side): void {
    if (!this.isShown(side)) this.toggle(side)
  }

  /** Puts an open drawer away. */
  closeDrawer(): void {
    this.drawer = null
  }

  #store(): void {
    const stored: Stored = { left: this.left, right: this.right, hidden: this.hidden }
    this.storage.setItem(storageKey, JSON.stringify(stored))
  }
}

function readStored(text: string | null): Stored {
  const value = parse(text)
  return { left: widthOf(value['left']), right: widthOf(value['right']), hidden: value['hidden'] === true }
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function widthOf(value: unknown): number | null {
  return typeof value === 'number' && value >= narrowest && value <= widest ? value : null
}
