// `npm run soak`: makes the checkout ready and lets simulated devices write through a faulty cloud; words after -- are handed to it.
import { runCommand } from './command.mjs'
import { onDisplay } from './display.mjs'
import { run, tool } from './processes.mjs'
import { environmentFor, setUp } from './set-up.mjs'

await runCommand(async () => {
  const runtime = await setUp()
  const soak = tool('tsx', 'tsx', 'tests/soak/main.ts', ...process.argv.slice(2))
  const { code } = await run(onDisplay(soak), { environment: environmentFor(runtime), streams: 'inherit' })
  return code
})
