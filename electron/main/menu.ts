// The application menu: every command with its key, in the language of the window.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand, Settings } from '#contract'
import { mainWords } from './main-words.ts'

const keys: Readonly<Record<MenuCommand, string | undefined>> = {
  newHandbook: 'CmdOrCtrl+N',
  openHandbook: 'CmdOrCtrl+O',
  closeHandbook: 'CmdOrCtrl+W',
  publish: 'CmdOrCtrl+P',
  search: 'CmdOrCtrl+K',
  checks: 'F7',
  editions: undefined,
  preview: 'CmdOrCtrl+Shift+E',
  importTexts: undefined,
  palette: 'CmdOrCtrl+Shift+P',
  settings: 'CmdOrCtrl+,',
  shareNow: 'CmdOrCtrl+Shift+S',
  makePacket: undefined,
  takePacket: undefined,
  changes: undefined,
  history: 'CmdOrCtrl+Shift+H',
  backups: undefined,
  zoomIn: 'CmdOrCtrl+Plus',
  zoomOut: 'CmdOrCtrl+-',
  zoomReset: 'CmdOrCtrl+0',
}

type Items = readonly MenuItemConstructorOptions[]
type MakeItem = (command: MenuCommand) => MenuItemConstructorOptions
type Words = (typeof mainWords)[Settings['language']]

const line: MenuItemConstructorOptions = { type: 'separator' }

/** Makes the menu; a chosen command is handed to `run`. */
export function setUpMenu(language: Settings['language'], run: (command: MenuCommand) => void): void {
  const words = mainWords[language]
  const item: MakeItem = (command) => ({
    id: command,
    label: words.commands[command],
    ...(keys[command] === undefined ? {} : { accelerator: keys[command] }),
    click: () => run(command),
  })
  const menus: readonly (readonly [string, Items])[] = [
    [words.file, fileItems(item, words)],
    [words.edit, editItems(item, words)],
    [words.view, viewItems(item, words)],
    [words.help, [item('backups')]],
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menus.map(([label, items]) => ({ label, submenu: [...items] }))),
  )
}

function fileItems(item: MakeItem, words: Words): Items {
  const book = [item('newHandbook'), item('openHandbook'), item('closeHandbook'), item('importTexts')]
  const sharing = [item('shareNow'), item('makePacket'), item('takePacket')]
  const quit: MenuItemConstructorOptions = { role: 'quit', label: words.quit }
  return [
    ...book,
    line,
    ...sharing,
    line,
    item('checks'),
    item('publish'),
    line,
    item('settings'),
    line,
    quit,
  ]
}

/** Undo and redo only name their keys: the editor answers them, for the focused text. */
function editItems(item: MakeItem, words: Words): Items {
  return [
    { role: 'undo', label: words.undo, registerAccelerator: false },
    { role: 'redo', label: words.redo, registerAccelerator: false },
    line,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'pasteAndMatchStyle', label: words.pastePlain },
    { role: 'selectAll', label: words.selectAll },
    line,
    item('search'),
    item('palette'),
  ]
}

function viewItems(item: MakeItem, words: Words): Items {
  const zoom = [item('zoomIn'), item('zoomOut'), item('zoomReset')]
  const past = [item('changes'), item('history'), item('editions')]
  return [
    item('preview'),
    line,
    ...past,
    line,
    ...zoom,
    line,
    { role: 'togglefullscreen', label: words.fullScreen },
  ]
}
