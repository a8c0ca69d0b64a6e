// The writer of Word files for the app: each file is made in a thread of its own.
import { Worker } from 'node:worker_threads'
import type { WordWriter, WrittenWord } from '#handbook/publish/docx/word-document.ts'
import type { Cancellation } from '#handbook/publish/edition.ts'

/** Handed to the thread when it starts. */
export type WordThreadData = { readonly fontsFolder: string }

/** Where the parts are: the bundled `word-thread.cjs` and the folder of faces. */
export type WordThreadFiles = WordThreadData & { readonly thread: string }

/** How often a running job looks whether it has been cancelled, in milliseconds. */
const lookEvery = 50

/** A writer that rejects at once when it is cancelled, or when its thread fails. */
export function threadedWordWriter(
  { thread, fontsFolder }: WordThreadFiles,
  cancellation: Cancellation,
): WordWriter {
  return async (document) => {
    const workerData: WordThreadData = { fontsFolder }
    const worker = new Worker(thread, { workerData })
    let look: NodeJS.Timeout | undefined
    try {
      return await new Promise<WrittenWord>((resolve, reject) => {
        look = setInterval(() => rejectCancelled(cancellation, reject), lookEvery)
        worker.once('message', resolve)
        worker.once('error', reject)
        worker.once('exit', () => reject(new Error('The thread that writes Word files ended')))
        worker.postMessage(document)
      })
    } finally {
      clearInterval(look)
      void worker.terminate()
    }
  }
}

function rejectCancelled(cancellation: Cancellation, reject: (reason: unknown) => void): void {
  try {
    cancellation.throwIfAborted()
  } catch (reason) {
    reject(reason)
  }
}
