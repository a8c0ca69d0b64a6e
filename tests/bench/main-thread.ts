// What keeps the main thread of a real window busy, task by task, as Chromium itself records it.
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright-core'

/**
 * One task, in milliseconds: how long it took, and how much of that it was running. On a machine that does other
 * things too the first tells of the machine, the second of the window.
 */
export type Task = { readonly taken: number; readonly running: number }

type Recorded = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** Begins to record; what it gives ends that, and gives the tasks of all windows. */
export async function recordTasks(app: ElectronApplication): Promise<() => Promise<readonly Task[]>> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['toplevel'], trace_buffer_size_in_kb: 200_000 }),
  )
  const path = join(tmpdir(), `opaskirja-${process.pid}.trace`)
  return async () => {
    await app.evaluate(({ contentTracing }, file) => contentTracing.stopRecording(file), path)
    const { traceEvents } = JSON.parse(await readFile(path, 'utf8')) as { traceEvents: readonly Recorded[] }
    await rm(path)
    return tasksOf(traceEvents)
  }
}

function tasksOf(events: readonly Recorded[]): readonly Task[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const ofWindow = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`))
  return events
    .filter(
      ({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && ofWindow.has(`${pid} ${tid}`),
    )
    .map(({ dur = 0, tdur = 0 }) => ({ taken: dur / 1000, running: tdur / 1000 }))
}
