// Reads vitest's report: how many tests passed and failed.
import { inCache } from './project.mjs'

/** Where `npm test` leaves vitest's JSON report. */
export const testReport = inCache('test-report.json')

/** @typedef {{ readonly passed: number, readonly failed: number }} Counts */

/**
 * Counts a report. A test file that broke before its tests could run, and a run that failed although every test
 * passed, each count as one failure more; so does a report that is missing or unreadable.
 * @param {string | undefined} json
 * @returns {Counts}
 */
export function countTests(json) {
  const report = parse(json)
  if (report === undefined) return { passed: 0, failed: 1 }
  const broken = report.testResults.filter(isBrokenFile).length
  const failed = report.numFailedTests + broken
  return { passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed }
}

/**
 * @typedef {{ readonly status: string, readonly assertionResults: readonly { readonly status: string }[] }} FileReport
 * @typedef {object} Report the part of vitest's JSON report that is counted
 * @property {boolean} success
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {readonly FileReport[]} testResults
 */

/** @param {FileReport} file */
const isBrokenFile = (file) =>
  file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')

/**
 * @param {string | undefined} json
 * @returns {Report | undefined}
 */
function parse(json) {
  try {
    return JSON.parse(json ?? '')
  } catch {
    return undefined
  }
}

/**
 * What a whole CI run comes to. A failing check is one failure more, and so is a test run that ended badly although
 * no test failed.
 * @param {Counts} counts
 * @param {number} checkCode exit code of `npm run check`
 * @param {number} testCode exit code of `npm test`
 * @returns {Counts}
 */
export function total({ passed, failed }, checkCode, testCode) {
  const failedTests = failed === 0 && testCode !== 0 ? 1 : failed
  return { passed, failed: failedTests + (checkCode === 0 ? 0 : 1) }
}
