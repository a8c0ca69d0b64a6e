// `npm test`: makes the checkout ready and runs the tests; words after -- are handed to vitest.
import { rmSync } from 'node:fs'
import { runCommand } from './command.mjs'
import { onDisplay } from './display.mjs'
import { run, tool } from './processes.mjs'
import { environmentFor, setUp } from './set-up.mjs'
import { testReport } from './test-report.mjs'

await runCommand(async () => {
  const runtime = await setUp()
  rmSync(testReport, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${testReport}`]
  const tests = tool('vitest', 'vitest', 'run', ...reporters, ...process.argv.slice(2))
  const { code } = await run(onDisplay(tests), { environment: environmentFor(runtime), streams: 'inherit' })
  return code
})
