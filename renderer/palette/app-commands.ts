// What can be done in the window whether a book is open or not.
import type { AppWindow, Commands } from '#renderer/state/app-window.svelte.ts'

/** The sizes of the window one step apart. */
export const zoomSteps: readonly number[] = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]

/** Every command that can be given now: those of the window and those of the open book. */
export function commandsNow(app: AppWindow): Commands {
  return {
    ...app.bookCommands,
    newBook: () => (app.dialog = 'newBook'),
    openBook: () => void app.chooseBook(),
    settings: () => (app.dialog = 'settings'),
    zoomIn: () => void app.change({ zoom: nextZoom(app.settings.zoom, 1) }),
    zoomOut: () => void app.change({ zoom: nextZoom(app.settings.zoom, -1) }),
    zoomReset: () => void app.change({ zoom: 1 }),
    palette: () => (app.dialog = app.dialog === 'palette' ? null : 'palette'),
  }
}

/** The size one step larger (1) or smaller (-1), staying within what there is. */
export function nextZoom(zoom: number, step: 1 | -1): number {
  const next =
    step === 1
      ? zoomSteps.find((size) => size > zoom + 0.001)
      : zoomSteps.findLast((size) => size < zoom - 0.001)
  return next ?? zoom
}
