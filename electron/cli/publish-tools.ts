// What publishing from the command line needs, made for as long as it lasts.
import type { PublishTools } from '#electron/disk/publish-book.ts'
import { nodeProcess } from '#electron/disk/typst/node-process.ts'
import { processCompiler } from '#electron/disk/typst/process-compiler.ts'
import { threadedWordWriter } from '#electron/disk/word/threaded-word-writer.ts'
import type { CliContext } from './context.ts'

/** Publishes with a compiler of its own, which is closed afterwards. */
export async function withPublishTools<T>(
  context: CliContext,
  publish: (tools: Omit<PublishTools, 'edition' | 'now'>) => Promise<T>,
): Promise<T> {
  const compiler = processCompiler(nodeProcess({ process: context.typstProcess, fontsFolder: context.fonts }))
  const cancellation = { throwIfAborted: () => undefined }
  const wordFiles = { thread: context.wordThread, fontsFolder: context.fonts }
  const writeWord = threadedWordWriter(wordFiles, cancellation)
  try {
    return await publish({ compiler, writeWord, fonts: context.fonts, report: () => undefined, cancellation })
  } finally {
    compiler.close()
  }
}
