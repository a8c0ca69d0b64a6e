// The command line: the same verbs without a window. JSON goes to stdout alone, sentences to stderr.
import { join } from 'node:path'
import { languageOf, refuse, type CliContext } from './context.ts'
import { backups } from './commands/backups.ts'
import { check } from './commands/check.ts'
import { editions } from './commands/editions.ts'
import { importInto } from './commands/import.ts'
import { info } from './commands/info.ts'
import { merge } from './commands/merge.ts'
import { makeNew } from './commands/new.ts'
import { packet } from './commands/packet.ts'
import { publish } from './commands/publish.ts'
import { restore } from './commands/restore.ts'
import { search } from './commands/search.ts'
import { verify } from './commands/verify.ts'
import { sharingWords } from './sharing-words.ts'
import { TerminalWork } from './terminal-work.ts'
import { problemText, usage } from './usage.ts'

type Command = (words: readonly string[], context: CliContext) => Promise<number>

const commands: ReadonlyMap<string, Command> = new Map([
  ['new', makeNew],
  ['info', info],
  ['search', search],
  ['check', check],
  ['publish', publish],
  ['editions', editions],
  ['import', importInto],
  ['merge', merge],
  ['packet', packet],
  ['verify', verify],
  ['backups', backups],
  ['restore', restore],
])

/** Runs a command; gives the exit code: 0 done, 1 refused (said on stderr), 2 wrong use. Stopped work rejects. */
async function main(words: readonly string[], context: CliContext): Promise<number> {
  const [verb, ...rest] = words
  if (verb === '--help' || verb === '-h') {
    context.print(usage(context.language))
    return 0
  }
  const command = commands.get(verb ?? '')
  if (command === undefined) return context.misuse(verb === undefined ? null : { unknown: verb })
  return command(rest, context)
}

/** The exit code of what Ctrl-C ended. */
const stoppedByUser = 130

const built = join(__dirname, '..')
const language = languageOf(process.env)
const work = new TerminalWork(process.stderr, sharingWords[language].progress)
const context: CliContext = {
  starter: join(built, 'starter'),
  fonts: join(built, 'fonts'),
  typstProcess: join(built, 'node', 'typst-process.cjs'),
  wordThread: join(built, 'node', 'word-thread.cjs'),
  language,
  print(text) {
    work.clear()
    process.stdout.write(`${text}\n`)
  },
  say(text) {
    work.clear()
    process.stderr.write(`${text}\n`)
  },
  longWork() {
    // Once: who presses again while something that cannot be stopped comes to its end wants out at once.
    process.once('SIGINT', () => work.stop())
    return work
  },
  misuse(problem) {
    if (problem !== null) context.say(problemText(problem, context.language))
    context.say(usage(context.language))
    return 2
  },
}

void main(process.argv.slice(2), context)
  .catch((fault: unknown) => {
    const stopped = work.cancellation.aborted
    const code = refuse(stopped ? { kind: 'stopped' } : { kind: 'unexpected', what: String(fault) }, context)
    return stopped ? stoppedByUser : code
  })
  .then((code) => {
    process.exitCode = code
  })
