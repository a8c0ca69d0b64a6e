// Answers every call that reaches the worker: opens and closes handbooks and hands the rest to the open one.
import { join } from 'node:path'
import type {
  EventName,
  Events,
  Handlers,
  OpenedHandbook,
  Output,
  StartState,
  WorkerCall,
  WorkerPlaces,
  WorkerRequest,
  WorkerRequests,
} from '#contract'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { readFile } from 'node:fs/promises'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { readFailure } from '#electron/disk/file-trouble.ts'
import { exists } from '#electron/disk/handbook-folder.ts'
import { storeImage } from '#electron/disk/images/store-image.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { Publishing } from './publishing.ts'
import { OpenHandbook } from './open-handbook.ts'
import { UserSettings } from './user-settings.ts'

type RequestHandlers = {
  readonly [N in WorkerRequest]: (
    input: WorkerRequests[N]['input'],
  ) => Promise<Result<WorkerRequests[N]['output']>>
}
type Handler = (input: never) => Promise<Result<unknown>>
type Tell = <N extends EventName>(event: N, payload: Events[N]) => void

const starterName = 'Sosiaalisen kuntoutuksen opaskirja'

/** The worker's state: this user's settings and the open handbook. */
export class Desk {
  #handbook: OpenHandbook | null = null
  #settings: UserSettings | null = null
  #places: WorkerPlaces | null = null
  #publishing: Publishing | null = null
  readonly #handlers: RequestHandlers & Handlers<WorkerCall>

  constructor(private readonly tell: Tell) {
    this.#handlers = {
      start: (places) => this.#start(places),
      'settings.write': async (change) => {
        this.#user.change(change)
        return success(this.#user.settings)
      },
      'open.folder': ({ folder }) => this.#open(folder),
      'open.recent': ({ id }) => this.#openRecent(id),
      'open.new': (wanted) => this.#openNew(wanted),
      quit: async () => {
        await this.#closeHandbook()
        await this.#user.flush()
        return success(null)
      },
      close: async () => {
        await this.#closeHandbook()
        this.#user.noteClosed()
        return success(await this.#user.recent())
      },
      forget: async ({ id }) => {
        this.#user.forget(id)
        return success(await this.#user.recent())
      },
      'image.import': ({ file }) => this.#withHandbook((handbook) => importImage(handbook, file)),
      publish: (wanted) => this.#withHandbook((handbook) => this.#publish(handbook, wanted)),
      'document.open': ({ document }) =>
        this.#withHandbook((handbook) => this.#openDocument(handbook, document)),
      'document.read': ({ document }) =>
        this.#withHandbook(async (handbook) => handbook.openDocument(document)),
      'document.append': ({ document, update }) =>
        this.#withHandbook((handbook) => handbook.append(document, update)),
      'search.find': (question) => this.#withHandbook(async (handbook) => success(handbook.find(question))),
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
    if (this.#user.openFolder !== null) return this.#open(this.#user.openFolder)
    return this.#user.isFirstStart ? this.#openStarter() : null
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
    const made = await makeHandbook({ ...wanted, starter, data: dataFolder(), now: Date.now() })
    return made.ok ? this.#open(wanted.folder) : made
  }

  async #openRecent(id: string): Promise<Result<OpenedHandbook>> {
    const recent = this.#user.find(id)
    return recent === undefined ? failed({ kind: 'noSuchFolder', what: id }) : this.#open(recent.folder)
  }

  async #open(folder: string): Promise<Result<OpenedHandbook>> {
    const opened = await this.#openForWriting(folder)
    if (!opened.ok) return opened
    const handbook = opened.value
    const { title } = handbook.documents.tree().facts
    this.#user.noteOpened({ id: handbook.documents.handbookId, title, folder, opened: Date.now() })
    return success(this.#describe(handbook))
  }

  async #openForWriting(folder: string): Promise<Result<OpenHandbook>> {
    if (this.#handbook?.folder === folder) return success(this.#handbook)
    const opened = await OpenHandbook.open(folder, dataFolder(), {
      folder: (failure) => this.tell('folder.state', { reachable: failure === null, failure }),
    })
    if (!opened.ok) return opened
    // Only now: when the new one does not open, the window goes on with the old.
    await this.#closeHandbook()
    this.#handbook = opened.value
    return opened
  }

  #describe(handbook: OpenHandbook): OpenedHandbook {
    return handbook.describe(this.#user.find(handbook.documents.handbookId)?.lastDocument ?? null)
  }

  async #closeHandbook(): Promise<void> {
    const handbook = this.#handbook
    this.#handbook = null
    await handbook?.close()
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
    const publishing = new Publishing(handbook, this.#placesNow, this.tell)
    this.#publishing = publishing
    try {
      return success({ outcomes: await publishing.run(wanted.formats, wanted.folder) })
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
