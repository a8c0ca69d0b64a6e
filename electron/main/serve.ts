// The one file that sees ipcMain: checks who calls and what, answers, never throws across.
import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { calls, isCallName, parseInput, type CallName, type MainCall, type WorkerCall } from '#contract'
import { failed, type Result } from '#handbook/model/failure.ts'
import type { Calls } from './calls.ts'
import { appOrigin } from './protocol.ts'
import type { MainWindow } from './window.ts'
import type { WorkerClient } from './worker-client.ts'

type Handler = (input: never) => Promise<Result<unknown>>

/** Serves every call of the contract to the app's own window, and to nobody else. */
export function serveCalls(window: MainWindow, main: Calls, worker: WorkerClient): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isOurWindow(event, window)) return failed({ kind: 'invalidInput', what: 'sender' })
    if (!isCallName(name)) return failed({ kind: 'invalidInput', what: String(name).slice(0, 40) })
    const parsed = parseInput(name, input)
    return parsed.ok ? answer(name, parsed.value, main, worker) : parsed
  })
}

async function answer(
  name: CallName,
  input: unknown,
  main: Calls,
  worker: WorkerClient,
): Promise<Result<unknown>> {
  try {
    if (calls[name].by === 'worker') return await worker.pass(name as WorkerCall, input as never)
    return await (main.handlers[name as MainCall] as Handler)(input as never)
  } catch (fault) {
    console.error(fault)
    return failed({ kind: 'unexpected', what: fault instanceof Error ? fault.message : name })
  }
}

function isOurWindow(event: IpcMainInvokeEvent, window: MainWindow): boolean {
  const frame = event.senderFrame
  if (frame === null || event.sender !== window.contents || frame !== event.sender.mainFrame) return false
  return new URL(frame.url).origin === appOrigin || frame.url.startsWith(`${appOrigin}/`)
}
