// The calls that main serves itself: dialogs, settings, links. The rest is the worker's.
import { basename, join } from 'node:path'
import { app, shell } from 'electron'
import type {
  AppState,
  Handlers,
  MainCall,
  OpenedHandbook,
  PacketTaken,
  Parsed,
  PublishOutcome,
  ReadText,
  PublishRun,
  RebuiltEdition,
  Settings,
} from '#contract'
import type { BookWish } from '#electron/requests.ts'
import { failureText } from '#handbook/model/failure-words.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { Questions } from './ask-user.ts'
import { fileNameOfTitle } from './file-names.ts'
import { mainWords } from './main-words.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { documentsFolder, isFallbackRuntime, isSmokeTest } from './start-up.ts'
import type { MainWindow } from './window.ts'
import type { WorkerClient } from './worker-client.ts'

/** Main's side of the contract. */
export class Calls {
  #state: Omit<AppState, 'settings'> | null = null
  #settings: Settings = {
    language: 'fi',
    theme: 'system',
    zoom: 1,
    person: '',
    organisation: '',
    keepUnanswered: true,
  }
  #listen: (language: Settings['language']) => void = () => undefined
  #publishFolder: string | null = null
  #published: readonly PublishOutcome[] = []
  /** Where the frozen edition is that was made again last. */
  #rebuilt: string | null = null
  /** The book that was last to be opened, for when it is to be taken over. */
  #wanted: BookWish | null = null
  readonly #ask: Questions

  constructor(
    private readonly window: MainWindow,
    private readonly worker: WorkerClient,
  ) {
    this.#ask = new Questions(window, () => this.language)
  }

  /** Starts the worker and learns what was open. */
  async start(): Promise<void> {
    const started = await this.worker.start()
    if (!started.ok) throw new Error(failureText(started.failure, this.language))
    const { settings, recent, open } = started.value
    this.#settings = settings
    this.#noteOpen(open)
    const { platform } = process
    this.#state = { version: app.getVersion(), recent, open, platform, fallbackRuntime: isFallbackRuntime() }
  }

  get settings(): Settings {
    return this.#settings
  }

  get language(): Settings['language'] {
    return this.#settings.language
  }

  /** Calls `listen` whenever the language of the window changes. */
  onLanguage(listen: (language: Settings['language']) => void): void {
    this.#listen = listen
  }

  readonly handlers: Handlers<MainCall> = {
    'app.state': async () => {
      this.window.expectWords()
      return success(this.#currentState())
    },
    'app.painted': async () => {
      if (isSmokeTest()) app.quit()
      return success(null)
    },
    'app.mayClose': async () => {
      this.window.letClose()
      return success(null)
    },
    'settings.change': (change) => this.#changeSettings(change as Partial<Settings>),
    'link.open': async ({ href }) => {
      const address = safeAddress(href)
      if (address !== null) await shell.openExternal(address)
      return success(address !== null)
    },
    'handbook.create': ({ template, title }) => this.#create(template, title),
    'handbook.choose': () => this.#choose(),
    'handbook.reopen': ({ id }) => this.#reopen(id),
    'handbook.takeOver': () => this.#takeOver(),
    'packet.make': (wanted) => this.#makePacket(wanted.for),
    'packet.choose': () => this.#choosePacket(),
    'backups.restore': ({ day }) => this.#restoreBackup(day),
    'handbook.findFolder': () => this.#choose(),
    'handbook.forget': ({ id }) => this.worker.ask('forget', { id }),
    'handbook.close': async () => {
      this.#noteOpen(null)
      return this.worker.ask('close', null)
    },
    'handbook.showFolder': async () => {
      if (this.worker.open !== null) await shell.openPath(this.worker.open.folder)
      return success(null)
    },
    'import.choose': () => this.#chooseTexts(),
    'image.choose': () => this.#chooseImage(),
    'publish.chooseFolder': () => this.#choosePublishFolder(),
    'publish.start': (wanted) => this.#publish(wanted),
    'publish.brochure': (wanted) => this.#makeBrochure(wanted),
    'editions.saveDifferences': ({ edition, form }) => this.#saveDifferences(edition, form),
    'editions.rebuild': (wanted) => this.#rebuild(wanted),
    'editions.showRebuilt': async () => {
      if (this.#rebuilt !== null) shell.showItemInFolder(this.#rebuilt)
      return success(null)
    },
    'publish.show': async ({ format }) => {
      const outcome = this.#published.find((each) => each.format === format)
      if (outcome?.ok === true)
        await shell.openPath(/\.[a-z]+$/.test(outcome.path) ? outcome.path : join(outcome.path, 'index.html'))
      return success(null)
    },
    'publish.showFolder': async () => {
      if (this.#publishFolder !== null) await shell.openPath(this.#publishFolder)
      return success(null)
    },
  }

  #currentState(): AppState {
    if (this.#state === null) throw new Error('The worker has not started')
    return { ...this.#state, settings: this.#settings }
  }

  /** The window may be loaded again: it then opens what is open now, not what was at the start. */
  #noteOpen(open: OpenedHandbook | null): void {
    this.worker.open = open === null ? null : { folder: open.folder, handbook: open.id }
    this.worker.imageFolder = open?.images ?? null
    if (open?.damagedLog === true) {
      this.window.warn(failureText({ kind: 'damagedLog', what: open.folder }, this.language))
    }
    if (this.#state !== null) this.#state = { ...this.#state, open }
  }

  #opened(opened: Result<OpenedHandbook>): Result<OpenedHandbook> {
    if (opened.ok) this.#noteOpen(opened.value)
    return opened
  }

  async #changeSettings(change: Partial<Settings>): Promise<Result<Settings>> {
    const changed = await this.worker.ask('settings.write', change)
    if (!changed.ok) return changed
    this.#settings = changed.value
    this.window.apply(changed.value)
    this.#listen(changed.value.language)
    return changed
  }

  async #create(template: 'starter' | 'empty', title: string): Promise<Result<OpenedHandbook | null>> {
    const name = fileNameOfTitle(title === '' ? mainWords[this.language].newBook : title)
    const folder = await this.#ask.newBookFolder(join(documentsFolder(), name))
    if (folder === null) return success(null)
    return this.#opened(await this.worker.ask('open.new', { folder, template, title }))
  }

  async #choose(): Promise<Result<OpenedHandbook | null>> {
    const folder = await this.#ask.bookFolder()
    return folder === null ? success(null) : this.#openFolder(folder)
  }

  async #openFolder(folder: string): Promise<Result<OpenedHandbook>> {
    this.#wanted = { folder }
    return this.#opened(await this.worker.ask('open.folder', { folder }))
  }

  async #reopen(id: string): Promise<Result<OpenedHandbook>> {
    const recent = this.#state?.recent.find((each) => each.id === id)
    this.#wanted = recent === undefined ? null : { folder: recent.folder, handbook: id }
    return this.#opened(await this.worker.ask('open.recent', { id }))
  }

  async #takeOver(): Promise<Result<OpenedHandbook>> {
    const wanted = this.#wanted ?? this.worker.open
    if (wanted === null) return failed({ kind: 'nothingOpen' })
    return this.#opened(await this.worker.ask('open.takeOver', wanted))
  }

  async #chooseImage(): Promise<Result<{ readonly file: string } | null>> {
    const file = await this.#ask.image()
    return file === null ? success(null) : this.worker.ask('image.import', { file })
  }

  async #chooseTexts(): Promise<Result<readonly ReadText[] | null>> {
    const files = await this.#ask.texts()
    return files === null ? success(null) : this.worker.ask('import.files', { files })
  }

  async #makePacket(device: string | null): Promise<Result<{ readonly path: string } | null>> {
    const path = await this.#ask.newPacket(join(documentsFolder(), `${this.#bookName()}.opaskirja`))
    return path === null ? success(null) : this.worker.ask('packet.write', { for: device, path })
  }

  async #choosePacket(): Promise<Result<PacketTaken | null>> {
    const path = await this.#ask.packet()
    return path === null ? success(null) : this.worker.ask('packet.read', { path })
  }

  async #restoreBackup(day: string): Promise<Result<OpenedHandbook | null>> {
    const folder = await this.#ask.restoreFolder(join(documentsFolder(), `${this.#bookName()} ${day}`))
    if (folder === null) return success(null)
    return this.#opened(await this.worker.ask('backup.restore', { day, folder }))
  }

  #bookName(): string {
    return basename(this.worker.open?.folder ?? mainWords[this.language].newBook)
  }

  async #choosePublishFolder(): Promise<Result<{ readonly folder: string } | null>> {
    const folder = await this.#ask.publishFolder()
    this.#publishFolder = folder ?? this.#publishFolder
    return success(folder === null ? null : { folder })
  }

  async #saveDifferences(
    edition: string,
    form: 'html' | 'json',
  ): Promise<Result<{ readonly path: string } | null>> {
    const path = await this.#ask.newFile(
      join(documentsFolder(), `${this.#bookName()}-${edition}.${form}`),
      form,
      'saveDifferences',
    )
    return path === null ? success(null) : this.worker.ask('editions.write', { edition, path })
  }

  async #makeBrochure(wanted: Parsed<'publish.brochure'>): Promise<Result<{ readonly path: string } | null>> {
    const name = `${this.#bookName()}-${wanted.practice}.pdf`
    const path = await this.#ask.newFile(join(documentsFolder(), name), 'pdf', 'saveBrochure')
    return path === null ? success(null) : this.worker.ask('brochure.write', { ...wanted, path })
  }

  async #rebuild(wanted: Parsed<'editions.rebuild'>): Promise<Result<RebuiltEdition | null>> {
    const folder = await this.#ask.rebuildFolder()
    if (folder === null) return success(null)
    const rebuilt = await this.worker.ask('editions.rebuildIn', { ...wanted, folder })
    if (rebuilt.ok) this.#rebuilt = rebuilt.value.path
    return rebuilt
  }

  async #publish(wanted: Parsed<'publish.start'>): Promise<Result<PublishRun>> {
    const folder = (this.#publishFolder ??= join(documentsFolder(), 'Opaskirja', 'Julkaisut'))
    const published = await this.worker.ask('publish', { ...wanted, folder })
    if (published.ok) this.#published = published.value.outcomes
    return published
  }
}
