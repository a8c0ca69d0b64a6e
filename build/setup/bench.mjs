// `npm run bench`: makes the checkout ready and runs the benchmarks; words after -- are handed to them.
import { runCommand } from './command.mjs'
import { onDisplay } from './display.mjs'
import { run, tool } from './processes.mjs'
import { environmentFor, setUp } from './set-up.mjs'

await runCommand(async () => {
  const runtime = await setUp()
  const benchmarks = tool(
    'vitest',
    'vitest',
    'run',
    '--config',
    'tests/bench/vitest.config.ts',
    ...process.argv.slice(2),
  )
  const { code } = await run(onDisplay(benchmarks), {
    environment: environmentFor(runtime),
    streams: 'inherit',
  })
  return code
})
