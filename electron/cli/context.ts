// What every command gets: where the parts of the app are, and how to speak to the user.
import { failureText, type Language } from '#handbook/model/failure-words.ts'
import type { Failure } from '#handbook/model/failure.ts'
import type { LongWork } from '#electron/disk/long-work.ts'

/** A wrong use of the command line. */
export type Problem =
  | { readonly unknown: string }
  | { readonly missing: string }
  | { readonly option: string }
  | { readonly value: string; readonly of: string }

export type CliContext = {
  readonly starter: string
  readonly fonts: string
  readonly typstProcess: string
  readonly wordThread: string
  readonly language: Language
  /** Writes a result to stdout. */
  readonly print: (text: string) => void
  /** Writes a sentence for people to stderr. */
  readonly say: (text: string) => void
  /** Long work: its progress is shown on a terminal, and from now on Ctrl-C stops it; stopped, it rejects. */
  readonly longWork: () => LongWork
  /** Says what was wrong with the command and how it is used; gives exit code 2. */
  readonly misuse: (problem: Problem | null) => number
}

/** Finnish, unless the system's language is Swedish or English. `OPASKIRJA_LANGUAGE` overrides it. */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  const chosen = env['OPASKIRJA_LANGUAGE'] ?? ''
  if (chosen === 'sv' || chosen === 'en' || chosen === 'fi') return chosen
  const system = env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? ''
  return system.startsWith('sv') ? 'sv' : system.startsWith('en') ? 'en' : 'fi'
}

/** Says a failure in the user's language; gives exit code 1. */
export function refuse(failure: Failure, context: CliContext): number {
  context.say(failureText(failure, context.language))
  return 1
}
