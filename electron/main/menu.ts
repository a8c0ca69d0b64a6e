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
  palette: 'CmdOrCtrl+Shift+P',
  settings: 'CmdOrCtrl+,',
  zoomIn: 'CmdOrCtrl+Plus',
  zoomOut: 'CmdOrCtrl+-',
  zoomReset: 'CmdOrCtrl+0',
}

/** Makes the menu; a chosen command is handed to `run`. */
export function setUpMenu(language: Settings['language'], run: (command: MenuCommand) => void): void {
  const words = mainWords[language]
  const item = (command: MenuCommand): MenuItemConstructorOptions => ({
    id: command,
    label: words.commands[command],
    ...(keys[command] === undefined ? {} : { accelerator: keys[command] }),
    click: () => run(command),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: words.file,
        submenu: [
          item('newHandbook'),
          item('openHandbook'),
          item('closeHandbook'),
          line,
          item('publish'),
          line,
          item('settings'),
          line,
          { role: 'quit', label: words.quit },
        ],
      },
      {
        label: words.edit,
        submenu: [
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
        ],
      },
      {
        label: words.view,
        submenu: [
          item('zoomIn'),
          item('zoomOut'),
          item('zoomReset'),
          line,
          { role: 'togglefullscreen', label: words.fullScreen },
        ],
      },
    ]),
  )
}
