// Closes .ci/run: tells in one line how many tests passed and failed, and exits 1 when anything failed.
// Arguments: the exit codes of `npm run check` and of `npm test`.
import { existsSync, readFileSync } from 'node:fs'
import { countTests, testReport, total } from './test-report.mjs'

const [checkCode = 1, testCode = 1] = process.argv.slice(2).map(Number)
const counts = countTests(existsSync(testReport) ? readFileSync(testReport, 'utf8') : undefined)
const { passed, failed } = total(counts, checkCode, testCode)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
