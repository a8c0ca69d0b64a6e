// The app's one window.
import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme } from 'electron'
import type { EventName, Events, Settings } from '#contract'
import { mainWords } from './main-words.ts'
import { startPage } from './protocol.ts'
import { builtFolder } from './start-up.ts'

const patience = 8000

/** Opens, shows and closes the window. Closing waits until the window says that everything is saved. */
export class MainWindow {
  #window: BrowserWindow | null = null
  /** Until the window has asked for its book, it can hold no words: closing it asks nothing. */
  #mayClose = true
  #asked: NodeJS.Timeout | null = null
  #language: Settings['language'] = 'fi'

  /** `onFocus` is told each time the window comes to the front. */
  constructor(private readonly onFocus: () => void) {}

  /** Opens the window and loads its page. */
  async open(settings: Settings): Promise<void> {
    const window = new BrowserWindow(options())
    this.#window = window
    window.on('close', (event) => this.#close(event))
    window.on('focus', this.onFocus)
    window.webContents.on('render-process-gone', () => (this.#mayClose = true))
    window.webContents.on('did-finish-load', () => this.apply(settings))
    window.once('ready-to-show', () => window.show())
    await window.loadURL(startPage).catch((fault: unknown) => {
      // Closed while it was loading: nothing is wrong.
      if (this.#window === window) throw fault
    })
  }

  /** The web contents that calls may come from, or null. */
  get contents(): Electron.WebContents | null {
    return this.#window?.webContents ?? null
  }

  /** The window as the parent of dialogs. Throws before it is open. */
  get parent(): BrowserWindow {
    if (this.#window === null) throw new Error('The window is not open yet')
    return this.#window
  }

  /** Takes theme, zoom and language into use. */
  apply(settings: Settings): void {
    nativeTheme.themeSource = settings.theme
    this.#language = settings.language
    this.contents?.setZoomFactor(settings.zoom)
  }

  /** Tells the window something; lost without harm when there is no window. */
  tell<N extends EventName>(event: N, payload: Events[N]): void {
    if (this.#window !== null && !this.#window.isDestroyed())
      this.#window.webContents.send('event', event, payload)
  }

  /** Says something that the user should know of now, in a box of the system. */
  warn(text: string): void {
    const box = { type: 'warning', message: text } as const
    void (this.#window === null ? dialog.showMessageBox(box) : dialog.showMessageBox(this.#window, box))
  }

  /** Brings the window to the front. */
  show(): void {
    if (this.#window?.isMinimized() === true) this.#window.restore()
    this.#window?.focus()
  }

  /** From now on the window may hold words that are not saved: closing asks it first. */
  expectWords(): void {
    this.#mayClose = false
  }

  /** The window has saved everything: it may close. */
  letClose(): void {
    this.#mayClose = true
    this.#window?.close()
  }

  #close(event: Electron.Event): void {
    if (this.#mayClose) return this.#leave()
    event.preventDefault()
    this.tell('app.closing', {})
    this.#asked ??= setTimeout(() => void this.#askToClose(), patience)
  }

  #leave(): void {
    if (this.#asked !== null) clearTimeout(this.#asked)
    this.#window = null
  }

  async #askToClose(): Promise<void> {
    this.#asked = null
    if (this.#mayClose || this.#window === null) return
    const words = mainWords[this.#language]
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      message: words.notSavedYet,
      detail: words.notSavedDetail,
      buttons: [words.keepOpen, words.closeAnyway],
      defaultId: 0,
      cancelId: 0,
    })
    if (response === 1) this.letClose()
  }
}

function options(): Electron.BrowserWindowConstructorOptions {
  return {
    width: 1440,
    height: 900,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: app.getName(),
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#171614' : '#F5F3EF',
    autoHideMenuBar: true,
    ...titleBar(),
    webPreferences: {
      preload: join(builtFolder, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // There is no Finnish dictionary, and fetching one would be a network call nobody asked for.
      spellcheck: false,
    },
  }
}

/** Windows and macOS draw their controls into our own title bar; Linux keeps its frame. */
function titleBar(): Electron.BrowserWindowConstructorOptions {
  if (process.platform === 'darwin') return { titleBarStyle: 'hiddenInset' }
  if (process.platform !== 'win32') return {}
  return {
    titleBarStyle: 'hidden',
    titleBarOverlay: { color: '#F5F3EF', symbolColor: '#22201D', height: 44 },
  }
}
