// How every command of the project begins and ends: its words to the reader, its exit code.

/** Thrown where a command cannot go on; its message is the whole explanation the reader gets. */
export class Refusal extends Error {}

/**
 * Tells the reader how things go. Always on stderr, so that stdout carries nothing but results.
 * @param {string} text
 */
export const say = (text) => process.stderr.write(`${text}\n`)

/**
 * Runs a command and makes the number it returns the exit code; a refusal is told and exits 1.
 * @param {() => Promise<number>} work
 */
export async function runCommand(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(`\n${error.message}`)
    process.exitCode = 1
  }
}
