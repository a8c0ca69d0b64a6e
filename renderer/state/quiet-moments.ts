// Moments in which the window may do work of its own without being felt.

/** The longest that work waits for a moment in which nothing else is done, in milliseconds. */
const longestWait = 250

/**
 * Runs work between other tasks, when the window has nothing else to do, and never while a character is
 * being composed from several keys: redrawing the text would break it off.
 */
export class QuietMoments {
  #composing = false
  #held: readonly (() => void)[] = []
  readonly #leave: () => void

  constructor(window: EventTarget) {
    const begin = (): void => void (this.#composing = true)
    const end = (): void => this.#release()
    window.addEventListener('compositionstart', begin)
    window.addEventListener('compositionend', end)
    window.addEventListener('focusout', end)
    this.#leave = () => {
      window.removeEventListener('compositionstart', begin)
      window.removeEventListener('compositionend', end)
      window.removeEventListener('focusout', end)
    }
  }

  /** Runs something at the next quiet moment. */
  readonly turn = (run: () => void): void => {
    whenIdle(() => {
      if (this.#composing) this.#held = [...this.#held, run]
      else run()
    })
  }

  /** Stops listening; what is held is not run any more. */
  close(): void {
    this.#leave()
  }

  #release(): void {
    const held = this.#held
    this.#composing = false
    this.#held = []
    held.forEach(this.turn)
  }
}

/** Waits until there is nothing else to do, at most a moment. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => run(), { timeout: longestWait })
  else setTimeout(run, 0)
}
