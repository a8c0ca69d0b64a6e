// What processes cost on Linux: their processor time and the most memory they held, read while they live.
import { readFileSync, readdirSync } from 'node:fs'

/** Processor time in milliseconds, and the most memory of any one process in megabytes. */
export type Cost = { readonly cpu: number; readonly memory: number }

const lookEvery = 20
// The kernel counts processor time in hundredths of a second.
const millisecondsPerTick = 10

/** Watches a process and all under it until `end` is called; what has ended counts with what was last seen of it. */
export function watchProcesses(root: number): { readonly end: () => Cost } {
  const cpu = new Map<number, number>()
  let memory = 0
  const look = (): void => {
    for (const pid of [root, ...descendants(root)]) {
      const seen = costOf(pid)
      if (seen === null) continue
      cpu.set(pid, seen.cpu)
      memory = Math.max(memory, seen.memory)
    }
  }
  const timer = setInterval(look, lookEvery)
  return {
    end: () => {
      clearInterval(timer)
      look()
      return { cpu: [...cpu.values()].reduce((sum, each) => sum + each, 0), memory }
    },
  }
}

/** The children of this process that run a script of this name. */
export function childrenRunning(script: string): readonly number[] {
  return descendants(process.pid).filter((pid) => read(pid, 'cmdline').includes(script))
}

function descendants(root: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(fields(Number(name))[1])] as const)
  const under = (pid: number): readonly number[] =>
    parents.flatMap(([child, parent]) => (parent === pid ? [child, ...under(child)] : []))
  return under(root)
}

function costOf(pid: number): Cost | null {
  const ticks = fields(pid)
  const held = /VmHWM:\s+(\d+)/.exec(read(pid, 'status'))?.[1]
  if (held === undefined) return null
  return { cpu: (Number(ticks[11]) + Number(ticks[12])) * millisecondsPerTick, memory: Number(held) / 1024 }
}

/** What stands behind the name of a process: its state, its parent, … */
function fields(pid: number): readonly string[] {
  return read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ')
}

/** Empty when the process has ended. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
