// Entry of the thread that typesets, so that nothing else waits while a book is made.
import { parentPort, workerData } from 'node:worker_threads'
import { chooseTypesetter } from './choose-typesetter.ts'
import { TypesettingFault } from './typesetter.ts'
import type { Done, Job, ThreadData } from './thread-messages.ts'

const { fontsFolder } = workerData as ThreadData
const loading = chooseTypesetter(fontsFolder)

parentPort?.on('message', ({ job, input }: Job) => {
  void answer(job, input).then((done) => parentPort?.postMessage(done))
})

/** A fault of the input is an answer; any other ends the thread, and its owner learns of it by that. */
async function answer(job: number, input: Job['input']): Promise<Done> {
  const typesetter = await loading
  try {
    return { job, ok: true, pdf: typesetter.compile(input) }
  } catch (fault) {
    if (!(fault instanceof TypesettingFault)) throw fault
    return { job, ok: false, fault: fault.message }
  }
}
