// The main process: a table of contents.
import { app, dialog } from 'electron'
import { Calls } from './calls.ts'
import { mainWords } from './main-words.ts'
import { setUpMenu } from './menu.ts'
import { registerScheme, serveFiles } from './protocol.ts'
import { lockDown } from './security.ts'
import { serveCalls } from './serve.ts'
import { chooseDataPath, isSmokeTest, endSmokeTestAfter } from './start-up.ts'
import { MainWindow } from './window.ts'
import { WorkerClient } from './worker-client.ts'

chooseDataPath()
registerScheme()
lockDown()

if (!app.requestSingleInstanceLock()) app.quit()
else void app.whenReady().then(start).catch(giveUp)

async function start(): Promise<void> {
  const worker = new WorkerClient((event, payload) => window.tell(event, payload))
  const window: MainWindow = new MainWindow(() => void worker.ask('look', null))
  const calls = new Calls(window, worker)
  serveFiles(() => worker.imageFolder)
  serveCalls(window, calls, worker)
  app.on('second-instance', () => window.show())
  app.on('window-all-closed', () => app.quit())
  worker.endBeforeQuit()
  await calls.start()
  setUpMenu(calls.language, (command) => window.tell('menu.command', { command }))
  calls.onLanguage((language) => setUpMenu(language, (command) => window.tell('menu.command', { command })))
  await window.open(calls.settings)
  if (isSmokeTest()) endSmokeTestAfter(60_000)
}

/** Says why the app cannot start, and ends it: without its worker it could save nothing. */
function giveUp(fault: unknown): void {
  console.error(fault)
  dialog.showErrorBox(mainWords.fi.cannotStart, fault instanceof Error ? fault.message : String(fault))
  app.exit(1)
}
