// `npm start`: makes the checkout ready and opens the app; words after -- are handed to it.
import { runCommand } from './command.mjs'
import { onDisplay } from './display.mjs'
import { run } from './processes.mjs'
import { projectRoot } from './project.mjs'
import { environmentFor, setUp } from './set-up.mjs'
import { isRoot } from './system-libraries.mjs'

await runCommand(async () => {
  const runtime = await setUp()
  // Chromium refuses to start its sandbox as root.
  const switches = isRoot() ? ['--no-sandbox'] : []
  const app = { file: runtime.executable, args: [...switches, projectRoot, ...process.argv.slice(2)] }
  const { code } = await run(onDisplay(app), { environment: environmentFor(runtime), streams: 'inherit' })
  return code
})
