// The size of the page's text: the reader's own choice, remembered on this computer, never the book's.

export const textSizes = ['normal', 'large', 'largest'] as const
export type TextSizeName = (typeof textSizes)[number]

const storageKey = 'opaskirja.textSize'

/** The chosen size; styles follow it by the `data-text` attribute of the page's root. */
export class TextSize {
  #current = $state<TextSizeName>('normal')

  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'>) {
    const stored = storage.getItem(storageKey)
    this.#current = textSizes.find((size) => size === stored) ?? 'normal'
  }

  get current(): TextSizeName {
    return this.#current
  }

  /** Takes a size into use and remembers it. */
  choose(size: TextSizeName): void {
    this.#current = size
    this.storage.setItem(storageKey, size)
  }
}
