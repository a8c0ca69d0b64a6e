// The window's only door to the rest of the app.
import type { Bridge } from '#contract'

declare global {
  interface Window {
    readonly opaskirja: Bridge
  }
}

/** Calls and events of the app, as the preload script lays them out. */
export const bridge: Bridge = window.opaskirja
