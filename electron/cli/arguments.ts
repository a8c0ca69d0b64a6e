// Reads a command's words: plain ones and options.
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { CliContext, Problem } from './context.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Read<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>

/** The plain words and options, or the exit code of a wrong use that has been said. */
export function readArguments<O extends Options>(
  words: readonly string[],
  options: O,
  context: CliContext,
): Read<O> | number {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    return context.misuse(problemOf(error))
  }
}

function problemOf(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  const named = /'(-[^']*)'/.exec(message)?.[1] ?? message
  return { option: named }
}
