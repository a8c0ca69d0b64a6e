// What a menu offers.
import type { Component } from 'svelte'

/** One thing to do: `keys` is the key that does the same, for showing; `chosen` marks the one in force. */
export type MenuItem = {
  readonly label: string
  readonly run: () => void
  readonly icon?: Component
  readonly keys?: string
  readonly chosen?: boolean
  readonly disabled?: boolean
  /** The language of the label where it is not the window's. */
  readonly lang?: string
}
