// Short notices that something was done, each with a way to undo it.

/** One notice. `undo` is what its button does; without it there is no button. */
export type Toast = { readonly id: number; readonly text: string; readonly undo: (() => void) | null }

/** The notice being shown. A new one takes the place of the old; the component lets it go in time. */
export class Toasts {
  current = $state.raw<Toast | null>(null)
  #count = 0

  /** Shows a notice. */
  show(text: string, undo: (() => void) | null = null): void {
    this.#count += 1
    this.current = { id: this.#count, text, undo }
  }

  /** Takes the notice away. */
  dismiss(): void {
    this.current = null
  }
}
