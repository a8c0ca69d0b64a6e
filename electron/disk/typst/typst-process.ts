// Entry of the process that typesets, so that nothing else waits or falls with it while a book is made.
import { chooseTypesetter } from './choose-typesetter.ts'
import { TypesettingFault, type Typesetter } from './typesetter.ts'
import type { Done, Job, Outcome } from './typesetter-messages.ts'

type Owner = {
  readonly listen: (take: (job: Job) => void) => void
  readonly tell: (done: Done) => void
}

/** An Electron process is handed a port by the main process; a process of Node has its parent. */
type ElectronProcess = {
  readonly parentPort?: {
    readonly once: (event: 'message', listen: (message: ElectronMessage) => void) => void
  }
}
type ElectronMessage = { readonly ports: readonly [ElectronPort] }
type ElectronPort = {
  readonly on: (event: 'message', listen: (message: { readonly data: Job }) => void) => void
  readonly start: () => void
  readonly postMessage: (done: Done) => void
}

const [, , fontsFolder = ''] = process.argv
const loading = chooseTypesetter(fontsFolder)
// A face that is missing is told to whoever asks for the first job.
loading.catch(() => undefined)

void owner().then(serve)

function owner(): Promise<Owner> {
  const { parentPort } = process as unknown as ElectronProcess
  if (parentPort === undefined) {
    process.once('disconnect', () => process.exit())
    return Promise.resolve({
      listen: (take) => process.on('message', (job) => take(job as Job)),
      tell: (done) => process.send?.(done),
    })
  }
  return new Promise((resolve) =>
    parentPort.once('message', ({ ports: [port] }) =>
      resolve({
        listen: (take) => {
          port.on('message', ({ data }) => take(data))
          port.start()
        },
        tell: (done) => port.postMessage(done),
      }),
    ),
  )
}

function serve({ listen, tell }: Owner): void {
  listen((job) => {
    void answer(job).then(
      (outcome) => tell({ job: job.job, memory: process.memoryUsage().rss, ...outcome }),
      (fault: unknown) => {
        console.error(fault)
        process.exit(1)
      },
    )
  })
}

/** A fault of the input is an answer; after any other the typesetter may be broken, so the process ends. */
async function answer(job: Job): Promise<Outcome> {
  const typesetter = await loading.catch((fault: unknown) => new TypesettingFault(String(fault)))
  if (typesetter instanceof Error) return { ok: false, fault: typesetter.message }
  try {
    return { ok: true, made: made(typesetter, job) }
  } catch (fault) {
    if (!(fault instanceof TypesettingFault)) throw fault
    return { ok: false, fault: fault.message }
  }
}

function made(typesetter: Typesetter, { input, page }: Job): ReturnType<Typesetter['compile' | 'page']> {
  return page === undefined ? typesetter.compile(input) : typesetter.page(input, page)
}
