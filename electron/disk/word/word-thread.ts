// Entry of the thread that writes a Word file: laying out its pages takes seconds, and saving must not wait for it.
import { parentPort, workerData } from 'node:worker_threads'
import type { WordDocument } from '#handbook/publish/docx/word-document.ts'
import type { WordThreadData } from './threaded-word-writer.ts'
import { wordWriter } from './write-word.ts'

const write = wordWriter((workerData as WordThreadData).fontsFolder)

parentPort?.once('message', (document: WordDocument) => {
  void write(document).then((written) => parentPort?.postMessage(written))
})
