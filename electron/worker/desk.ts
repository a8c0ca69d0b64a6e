// Answers every call that reaches the worker: opens and closes handbooks and hands the rest to the open one.
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Handlers, OpenedHandbook, Output, RecentHandbook, Settings, WorkerCall } from '#contract'
import type { BookWish, StartState, WorkerPlaces, WorkerRequest, WorkerRequests } from '#electron/requests.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { readFile } from 'node:fs/promises'
import type { Writer } from '#handbook/store/edit.ts'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { readFailure } from '#electron/disk/file-trouble.ts'
import { exists, isFolderOf } from '#electron/disk/handbook-folder.ts'
import { storeImage } from '#electron/disk/images/store-image.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import type { ProcessCompiler } from '#electron/disk/typst/process-compiler.ts'
import { bookCalls } from './book-calls.ts'
import { longCalls } from './long-calls.ts'
import { writeBrochure } from './brochures.ts'
import { Publishing } from './publishing.ts'
import { OpenHandbook } from './open-handbook.ts'
import { Preview } from './preview.ts'
import type { Tell } from './tell.ts'
import { UserSettings } from './user-settings.ts'
import { WatchedWork } from './watched-work.ts'

type RequestHandlers = {
  readonly [N in WorkerRequest]: (
    input: WorkerRequests[N]['input'],
  ) => Promise<Result<WorkerRequests[N]['output']>>
}
type Handler = (input: never) => Promise<Result<unknown>>

/** How often, and with which pause in milliseconds, the book of the last time is tried at the start. */
const openingTries = 12
const openingPause = 250

/** So long after a handbook was opened the typesetter is made ready, in milliseconds. */
const warmAfter = 5000

const starterName = 'Sosiaalisen kuntoutuksen opaskirja'

/** The worker's state: this user's settings and the open handbook. */
export class Desk {
  #handbook: OpenHandbook | null = null
  #preview: Preview | null = null
  #settings: UserSettings | null = null
  #places: WorkerPlaces | null = null
  #publishing: Publishing | null = null
  readonly #watched: WatchedWork
  readonly #handlers: RequestHandlers & Handlers<WorkerCall>

  constructor(
    private readonly tell: Tell,
    private readonly typesetter: ProcessCompiler,
  ) {
    this.#watched = new WatchedWork(tell)
    this.#handlers = {
      start: (places) => this.#start(places),
      'settings.write': (change) => this.#changeSettings(change),
      'open.folder': (wish) => this.#open(wish),
      'open.takeOver': (wish) => this.#open(wish, true),
      'open.recent': ({ id }) => this.#openRecent(id),
      'open.new': (wanted) => this.#openNew(wanted),
      look: () => this.#look(),
      quit: () => this.#quit(),
      close: () => this.#close(),
      forget: ({ id }) => this.#forget(id),
      'image.import': ({ file }) => this.#withHandbook((handbook) => importImage(handbook, file)),
      publish: (wanted) => this.#withHandbook((handbook) => this.#publish(handbook, wanted)),
      'brochure.write': (wanted) =>
        this.#withHandbook((handbook) => writeBrochure(handbook, wanted, this.typesetter)),
      ...longCalls((use) => this.#withHandbook(use), this.#watched, {
        given: () => ({ data: dataFolder(), now: Date.now(), writer: this.#writer }),
        open: (folder) => this.#open({ folder }),
        rebuildTools: () => ({ compiler: this.typesetter, places: this.#placesNow, tell: this.tell }),
      }),
      ...bookCalls(
        (use) => this.#withHandbook(use),
        () => this.#user.settings,
      ),
      'document.open': ({ document }) =>
        this.#withHandbook((handbook) => this.#openDocument(handbook, document)),
      'preview.page': (wish) => this.#withPreview((preview) => preview.page(wish)),
      'publish.stop': async () => {
        this.#publishing?.stop()
        return success(null)
      },
    }
  }

  /** Answers a call; an unforeseen fault is told as such and the worker goes on. */
  async answer(name: WorkerRequest | WorkerCall, input: unknown): Promise<Result<unknown>> {
    try {
      return await (this.#handlers[name] as Handler)(input as never)
    } catch (fault) {
      console.error(fault)
      return failed({ kind: 'unexpected', what: fault instanceof Error ? fault.message : String(fault) })
    }
  }

  get #user(): UserSettings {
    if (this.#settings === null) throw new Error('The worker was asked before it was started')
    return this.#settings
  }

  async #start(places: WorkerPlaces): Promise<Result<StartState>> {
    this.#places = places
    this.#settings = await UserSettings.load(dataFolder())
    const opened = await this.#openLast()
    const open = opened?.ok === true ? opened.value : null
    return success({ settings: this.#user.settings, recent: await this.#user.recent(), open })
  }

  async #openLast(): Promise<Result<OpenedHandbook> | null> {
    if (this.#handbook !== null) return success(this.#describe(this.#handbook))
    const { lastOpen } = this.#user
    if (lastOpen !== null) return this.#openPatiently(lastOpen)
    return this.#user.isFirstStart ? this.#openStarter() : null
  }

  /** The worker of an app that was just killed may hold the book for a moment still. */
  async #openPatiently(wish: BookWish): Promise<Result<OpenedHandbook>> {
    for (let tries = 1; ; tries++) {
      const opened = await this.#open(wish)
      const isHeld = !opened.ok && opened.failure.kind === 'openElsewhere'
      if (!isHeld || tries === openingTries) return opened
      await wait(openingPause)
    }
  }

  async #openStarter(): Promise<Result<OpenedHandbook>> {
    const folder = await freeFolder(join(this.#placesNow.documents, starterName))
    return this.#openNew({ folder, template: 'starter', title: '' })
  }

  get #placesNow(): WorkerPlaces {
    if (this.#places === null) throw new Error('The worker was asked before it was started')
    return this.#places
  }

  async #openNew(wanted: WorkerRequests['open.new']['input']): Promise<Result<OpenedHandbook>> {
    const { starter } = this.#placesNow
    const given = { starter, data: dataFolder(), now: Date.now(), writer: this.#writer }
    const made = await makeHandbook({ ...wanted, ...given })
    return made.ok ? this.#open({ folder: wanted.folder }) : made
  }

  async #openRecent(id: string): Promise<Result<OpenedHandbook>> {
    const recent = this.#user.find(id)
    if (recent === undefined) return failed({ kind: 'noSuchFolder', what: id })
    return this.#open({ folder: recent.folder, handbook: id })
  }

  async #open(wish: BookWish, takeOver = false): Promise<Result<OpenedHandbook>> {
    const opened = await this.#openForWriting(wish, takeOver)
    if (!opened.ok) return opened
    const handbook = opened.value
    const { handbookId: id } = handbook.documents
    const { title } = handbook.documents.tree().facts
    this.#user.noteOpened({ id, title, folder: wish.folder, opened: Date.now() })
    return success(this.#describe(handbook))
  }

  async #openForWriting(wish: BookWish, takeOver: boolean): Promise<Result<OpenHandbook>> {
    const open = this.#openAlready(wish)
    if (open !== null) return success(open)
    const given = { data: dataFolder(), writer: this.#writer, takeOver, tell: this.tell }
    const opened = await OpenHandbook.open({ ...wish, ...given })
    if (opened.ok) {
      // Only now: when the new one does not open, the window goes on with the old.
      await this.#closeHandbook()
      this.#handbook = opened.value
      this.#preview = new Preview(opened.value, this.typesetter)
      this.#warmUp(opened.value)
      return opened
    }
    const isOurs = opened.failure.kind === 'openElsewhere' && (await this.#isSameHandbook(wish))
    if (!isOurs) return opened
    // Another folder of the handbook that is open here: one store at a time has it.
    await this.#closeHandbook()
    return this.#openForWriting(wish, takeOver)
  }

  #openAlready({ folder, handbook }: BookWish): OpenHandbook | null {
    const open = this.#handbook
    if (open === null || open.givenUp || open.folder !== folder) return null
    return handbook === undefined || handbook === open.documents.handbookId ? open : null
  }

  async #isSameHandbook({ folder, handbook }: BookWish): Promise<boolean> {
    const open = this.#handbook
    if (open === null || open.givenUp) return false
    if (handbook !== undefined) return handbook === open.documents.handbookId
    return isFolderOf(folder, open.documents.handbookId)
  }

  #describe(handbook: OpenHandbook): OpenedHandbook {
    return handbook.describe(this.#user.find(handbook.documents.handbookId)?.lastDocument ?? null)
  }

  async #changeSettings(change: Partial<Settings>): Promise<Result<Settings>> {
    this.#user.change(change)
    this.#handbook?.setWriter(this.#writer)
    return success(this.#user.settings)
  }

  /** Who writes here. */
  get #writer(): Writer {
    const { person, organisation } = this.#user.settings
    return { person, organisation }
  }

  async #forget(id: string): ReturnType<RequestHandlers['forget']> {
    this.#user.forget(id)
    return success(await this.#user.recent())
  }

  /** The window has come to the front: what others wrote may be there. Nobody waits for it. */
  async #look(): Promise<Result<null>> {
    void this.#handbook?.sharing.look(false)
    return success(null)
  }

  async #close(): Promise<Result<readonly RecentHandbook[]>> {
    await this.#closeHandbook()
    this.#user.noteClosed()
    return success(await this.#user.recent())
  }

  async #quit(): Promise<Result<null>> {
    await this.#closeHandbook()
    await this.#user.flush()
    return success(null)
  }

  async #closeHandbook(): Promise<void> {
    const handbook = this.#handbook
    this.#handbook = null
    this.#preview = null
    await this.#watched.end()
    this.typesetter.close()
    await handbook?.close()
  }

  /** Makes the typesetter ready while a handbook is open, when opening it is over and the machine is quiet. */
  #warmUp(handbook: OpenHandbook): void {
    setTimeout(() => {
      if (this.#handbook === handbook) this.typesetter.warm()
    }, warmAfter).unref()
  }

  async #withPreview<T>(use: (preview: Preview) => Promise<Result<T>>): Promise<Result<T>> {
    return this.#preview === null ? failed({ kind: 'nothingOpen' }) : use(this.#preview)
  }

  async #withHandbook<T>(use: (handbook: OpenHandbook) => Promise<Result<T>>): Promise<Result<T>> {
    return this.#handbook === null ? failed({ kind: 'nothingOpen' }) : use(this.#handbook)
  }

  async #openDocument(handbook: OpenHandbook, document: string): Promise<Result<Output<'document.open'>>> {
    const opened = handbook.openDocument(document)
    if (opened.ok) this.#user.noteDocument(handbook.documents.handbookId, document)
    return opened
  }

  async #publish(
    handbook: OpenHandbook,
    wanted: WorkerRequests['publish']['input'],
  ): Promise<Result<WorkerRequests['publish']['output']>> {
    const publishing = new Publishing(handbook, this.#placesNow, this.tell, this.typesetter)
    this.#publishing = publishing
    try {
      return success(await publishing.run(wanted))
    } finally {
      this.#publishing = null
    }
  }
}

async function importImage(handbook: OpenHandbook, file: string): Promise<Result<{ readonly file: string }>> {
  try {
    const stored = await storeImage(handbook.images, await readFile(file), file)
    return stored.ok ? success({ file: stored.value }) : stored
  } catch (error) {
    return failed(readFailure(error, file))
  }
}

/** `path`, or the first of `path 2`, `path 3` … where nothing is yet. */
async function freeFolder(path: string): Promise<string> {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? path : `${path} ${n}`
    if (!(await exists(candidate))) return candidate
  }
}
