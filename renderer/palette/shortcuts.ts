// Which keys give which command, and how keys are written.
import type { MenuCommand } from '#contract'
import type { CommandName } from '#renderer/text/command-words.ts'

/** A key with what is held down; `command` is Ctrl, or ⌘ on a Mac. */
type Shortcut = { readonly key: string; readonly command?: true; readonly shift?: true }

/** The main key of each command that has one. The menu of the app names the same ones. */
const shortcuts: Readonly<Partial<Record<CommandName, Shortcut>>> = {
  search: { key: 'K', command: true },
  checks: { key: 'F7' },
  nextPlace: { key: 'F3' },
  previousPlace: { key: 'F3', shift: true },
  publish: { key: 'P', command: true },
  rename: { key: 'F2' },
  toggleContents: { key: 'B', command: true, shift: true },
  toggleDetails: { key: 'D', command: true, shift: true },
  preview: { key: 'E', command: true, shift: true },
  nextColumn: { key: 'F6' },
  previousColumn: { key: 'F6', shift: true },
  newBook: { key: 'N', command: true },
  openBook: { key: 'O', command: true },
  closeBook: { key: 'W', command: true },
  shareNow: { key: 'S', command: true, shift: true },
  history: { key: 'H', command: true, shift: true },
  settings: { key: ',', command: true },
  zoomIn: { key: '+', command: true },
  zoomOut: { key: '-', command: true },
  zoomReset: { key: '0', command: true },
  palette: { key: 'P', command: true, shift: true },
}

/** Other keys that mean the same. */
const alsoMeans: readonly (readonly [Shortcut, CommandName])[] = [
  [{ key: 'F1' }, 'palette'],
  [{ key: '=', command: true }, 'zoomIn'],
]

const names = Object.keys(shortcuts) as readonly CommandName[]

/** The commands of the app's menu by their names there. */
export const menuMeanings: Readonly<Record<MenuCommand, CommandName>> = {
  newHandbook: 'newBook',
  openHandbook: 'openBook',
  closeHandbook: 'closeBook',
  publish: 'publish',
  search: 'search',
  checks: 'checks',
  editions: 'editions',
  preview: 'preview',
  importTexts: 'importTexts',
  palette: 'palette',
  settings: 'settings',
  shareNow: 'shareNow',
  makePacket: 'makePacket',
  takePacket: 'takePacket',
  changes: 'changes',
  history: 'history',
  backups: 'backups',
  zoomIn: 'zoomIn',
  zoomOut: 'zoomOut',
  zoomReset: 'zoomReset',
}

/** The command a pressed key gives, or undefined. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  platform: string,
): CommandName | undefined {
  const main = names.find((name) => isPressed(event, shortcuts[name], platform))
  return main ?? alsoMeans.find(([shortcut]) => isPressed(event, shortcut, platform))?.[1]
}

/** The key of a command as it is written in menus: "Ctrl Shift P", "⇧⌘P", or undefined when it has none. */
export function keysOf(name: CommandName, platform: string): string | undefined {
  const shortcut = shortcuts[name]
  if (shortcut === undefined) return undefined
  const { key, command = false, shift = false } = shortcut
  if (platform === 'darwin') return `${shift ? '⇧' : ''}${command ? '⌘' : ''}${key}`
  return [command ? 'Ctrl' : '', shift ? 'Shift' : '', key].filter((part) => part !== '').join(' ')
}

function isPressed(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  shortcut: Shortcut | undefined,
  platform: string,
): boolean {
  if (shortcut === undefined || event.altKey) return false
  const held = platform === 'darwin' ? event.metaKey : event.ctrlKey
  // Signs such as + may need Shift on some keyboards; letters and function keys say whether they want it.
  const shiftFits = /^[A-Z]/.test(shortcut.key) ? event.shiftKey === (shortcut.shift === true) : true
  return event.key.toUpperCase() === shortcut.key && held === (shortcut.command === true) && shiftFits
}
