// opaskirja publish: makes a PDF, an HTML edition, an Innokylä package, an EPUB or a Word file.
import { resolve } from 'node:path'
import { failureText } from '#handbook/model/failure-words.ts'
import { obstacleText } from '#handbook/model/obstacle-words.ts'
import type { Failure } from '#handbook/model/failure.ts'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import { formats, publishBook, type Format } from '#electron/disk/publish-book.ts'
import { threadedCompiler } from '#electron/disk/typst/threaded-compiler.ts'
import { threadedWordWriter } from '#electron/disk/word/threaded-word-writer.ts'
import { readArguments } from '../arguments.ts'
import type { CliContext } from '../context.ts'
import { openBook } from '../open-book.ts'

const options = { format: { type: 'string' }, out: { type: 'string' } } as const

/** Publishes to a path where nothing is yet; prints the path. */
export async function publish(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [folder, extra] = read.positionals
  const format = formats.find((each) => each === read.values.format)
  if (folder === undefined) return context.misuse({ missing: '<folder>' })
  if (extra !== undefined) return context.misuse({ option: extra })
  if (format === undefined) return context.misuse(problemOfFormat(read.values.format))
  if (typeof read.values.out !== 'string') return context.misuse({ missing: '--out' })
  return publishTo(resolve(folder), format, resolve(read.values.out), context)
}

function problemOfFormat(given: unknown) {
  return given === undefined ? { missing: '--format' } : { value: String(given), of: '--format' }
}

async function publishTo(folder: string, format: Format, out: string, context: CliContext): Promise<number> {
  const opened = await openBook(folder, context)
  if (typeof opened === 'number') return opened
  const compiler = threadedCompiler({ thread: context.typstThread, fontsFolder: context.fonts })
  const cancellation = { throwIfAborted: () => undefined }
  const wordFiles = { thread: context.wordThread, fontsFolder: context.fonts }
  try {
    const images = imagePlaces(folder, dataFolder(), opened.documents.handbookId)
    const result = await publishBook(opened.documents.handbook(), images, format, out, {
      compiler,
      writeWord: threadedWordWriter(wordFiles, cancellation),
      fonts: context.fonts,
      now: Date.now(),
      report: () => undefined,
      cancellation,
    })
    if (!result.ok) return refuseBook(result.failure, result.obstacles, context)
    context.print(result.value.path)
    return 0
  } finally {
    compiler.close()
  }
}

function refuseBook(failure: Failure, obstacles: readonly PublishObstacle[], context: CliContext): number {
  context.say(failureText(failure, context.language))
  for (const obstacle of obstacles)
    context.say(`  ${obstacle.title}: ${obstacleText(obstacle, context.language)}`)
  return 1
}
