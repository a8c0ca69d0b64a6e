// The window as a whole: its settings, the book in it, the dialog over it.
import type { AppState, Bridge, Input, OpenedHandbook, RecentHandbook, Settings } from '#contract'
import type { Failure, Result } from '#handbook/model/failure.ts'
import type { CommandName } from '#renderer/text/command-words.ts'
import { LanguageState } from '#renderer/text/language.svelte.ts'
import { leaveForms } from './leave-forms.ts'
import { Layout } from './layout.svelte.ts'
import { OpenBook } from './open-book.svelte.ts'
import type { Unsaved } from './saving.svelte.ts'
import { TextSize } from './text-size.svelte.ts'
import { Toasts } from './toasts.svelte.ts'
import { WorkUnderWay } from './work-under-way.svelte.ts'

/** What each command does, for those that can be given now. */
export type Commands = Readonly<Partial<Record<CommandName, () => void>>>

/** The dialogs that may lie over the window, one at a time. */
export type DialogName = 'newBook' | 'settings' | 'palette' | 'publish' | 'unsaved' | 'backups' | 'import'

/** What the user asked for in an open book and did not get, and why. */
export type Trouble = {
  readonly of: 'packetMade' | 'packetTaken' | 'brochureMade'
  readonly failure: Failure
}

/** How often, and with which pause in milliseconds, saving is tried before the window closes. */
const closingTries = 12
const closingPause = 500

/** Everything that is not of one book. Verbs that open a book save the open one first. */
export class AppWindow {
  readonly version: string
  readonly platform: string
  readonly fallbackRuntime: boolean
  readonly language: LanguageState
  readonly layout: Layout
  readonly textSize: TextSize
  readonly toasts = new Toasts()
  readonly work: WorkUnderWay
  settings = $state.raw<Settings>() as Settings
  recent = $state.raw<readonly RecentHandbook[]>([])
  book = $state.raw<OpenBook | null>(null)
  dialog = $state.raw<DialogName | null>(null)
  /** Why the last book was not opened or made, until the next try. */
  failure = $state.raw<Failure | null>(null)
  trouble = $state.raw<Trouble | null>(null)
  /** True while another window is being asked to let go of a book. */
  takingOver = $state(false)
  /** What can be done in the open book; a command that is not there cannot be given now. */
  bookCommands = $state.raw<Commands>({})
  #painted = false
  /** What is done when the words are saved, or the user does not mind. */
  #waiting: (() => Promise<void>) | null = null

  constructor(
    readonly bridge: Bridge,
    state: AppState,
    storage: Pick<Storage, 'getItem' | 'setItem'>,
  ) {
    this.version = state.version
    this.platform = state.platform
    this.fallbackRuntime = state.fallbackRuntime
    this.settings = state.settings
    this.recent = state.recent
    this.language = new LanguageState(state.settings.language)
    this.layout = new Layout(storage)
    this.textSize = new TextSize(storage)
    this.work = new WorkUnderWay(bridge)
    if (state.open !== null) this.#show(state.open)
    bridge.on('app.closing', () => void this.finish())
  }

  /** Makes a new book; the app asks for its folder. */
  createBook(book: Input<'handbook.create'>): Promise<void> {
    return this.#open(() => this.bridge.call('handbook.create', book))
  }

  /** Lets the user choose a book's folder. */
  chooseBook(): Promise<void> {
    return this.#open(() => this.bridge.call('handbook.choose', {}))
  }

  /** Opens a book that was open before. */
  reopenBook(id: string): Promise<void> {
    return this.#open(() => this.bridge.call('handbook.reopen', { id }))
  }

  /** Lets the user show where a book's folder is now. */
  findBook(id: string): Promise<void> {
    return this.#open(() => this.bridge.call('handbook.findFolder', { id }))
  }

  /** Opens the book that was refused because it is open elsewhere; whoever has it open lets go. */
  async takeOver(): Promise<void> {
    if (this.takingOver) return
    this.takingOver = true
    await this.#open(() => this.bridge.call('handbook.takeOver', {}))
    this.takingOver = false
  }

  /** Takes the open book back from where it was taken over to; words that were not saved come along. */
  async takeBack(): Promise<void> {
    const { book } = this
    if (book === null || this.takingOver) return
    this.takingOver = true
    let outcome = await this.bridge.call('handbook.reopen', { id: book.id })
    if (!outcome.ok && outcome.failure.kind === 'openElsewhere')
      outcome = await this.bridge.call('handbook.takeOver', {})
    this.takingOver = false
    if (outcome.ok) this.#show(outcome.value, book.saving.unsaved())
    else this.#fail(outcome.failure)
  }

  /** Opens a day's backup as a book of its own, unless work is under way; the app asks for its folder. */
  async restoreBackup(day: string): Promise<void> {
    if (this.work.current !== null) return
    await this.#open(() => this.bridge.call('backups.restore', { day }))
    if (this.failure !== null) this.dialog = null
  }

  /** Takes a book off the list of recent ones; its folder stays. */
  async forgetBook(id: string): Promise<void> {
    const outcome = await this.bridge.call('handbook.forget', { id })
    if (outcome.ok) this.recent = outcome.value
  }

  /** Closes the book and goes back to the start screen. */
  closeBook(): Promise<void> {
    return this.#whenSaved(async () => {
      const outcome = await this.bridge.call('handbook.close', {})
      if (!outcome.ok) return this.#fail(outcome.failure)
      this.recent = outcome.value
      this.book?.close()
      this.book = null
    })
  }

  /** Changes settings; language changes at once. */
  async change(settings: Input<'settings.change'>): Promise<void> {
    if (settings.language !== undefined) this.language.current = settings.language
    const outcome = await this.bridge.call('settings.change', settings)
    if (outcome.ok) this.settings = outcome.value
  }

  /**
   * Finishes saving and lets the app close the window. Trouble that passes — a store that is just being
   * started again — is waited out; without an answer the app itself asks the user.
   */
  async finish(): Promise<void> {
    leaveForms()
    for (let tries = 0; tries < closingTries; tries++) {
      const saved = this.book === null || (await this.book.saving.flush())
      if (saved) return void (await this.bridge.call('app.mayClose', {}))
      await new Promise((resolve) => setTimeout(resolve, closingPause))
    }
  }

  /** After the user was asked about unsaved words: does what waited, once they are saved. */
  async saveAndProceed(): Promise<void> {
    this.dialog = null
    if (this.#waiting !== null) await this.#whenSaved(this.#waiting)
  }

  /** After the user was asked about unsaved words: does what waited as things are. */
  async proceedUnsaved(): Promise<void> {
    this.dialog = null
    await this.#waiting?.()
  }

  /** Tells the app, once, that the window can be seen and written in. */
  announcePainted(): void {
    if (this.#painted) return
    this.#painted = true
    requestAnimationFrame(() => requestAnimationFrame(() => void this.bridge.call('app.painted', {})))
  }

  #open(call: () => Promise<Result<OpenedHandbook | null>>): Promise<void> {
    this.failure = null
    return this.#whenSaved(async () => {
      const outcome = await call()
      if (!outcome.ok) this.#fail(outcome.failure)
      else if (outcome.value !== null) this.#show(outcome.value)
    })
  }

  async #whenSaved(then: () => Promise<void>): Promise<void> {
    if (this.book === null || (await this.book.saving.flush())) return then()
    this.#waiting = then
    this.dialog = 'unsaved'
  }

  #show(opened: OpenedHandbook, unsaved: Unsaved = []): void {
    this.book?.close()
    const book = new OpenBook(this.bridge, opened, unsaved)
    this.book = book
    this.dialog = null
    void book.openFirst(opened.lastDocument)
  }

  /** Who stopped the work knows why nothing came of it. */
  #fail(failure: Failure): void {
    if (failure.kind !== 'stopped') this.failure = failure
  }
}
