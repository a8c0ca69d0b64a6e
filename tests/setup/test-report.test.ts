// How many tests a CI run says passed and failed.
import { describe, expect, it } from 'vitest'
import { countTests, total } from '#build/setup/test-report.mjs'

const report = (passed: number, failed: number, success: boolean, files: readonly object[] = []) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, success, testResults: files })

const brokenFile = { status: 'failed', assertionResults: [] }
const failedFile = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }

describe('a test report', () => {
  it('counts tests', () => {
    expect(countTests(report(7, 0, true))).toEqual({ passed: 7, failed: 0 })
    expect(countTests(report(6, 1, false, [failedFile]))).toEqual({ passed: 6, failed: 1 })
  })

  it('counts a file that broke before its tests as one failure', () => {
    expect(countTests(report(6, 1, false, [failedFile, brokenFile]))).toEqual({ passed: 6, failed: 2 })
  })

  it('counts a run that failed although every test passed as one failure', () => {
    expect(countTests(report(7, 0, false))).toEqual({ passed: 7, failed: 1 })
  })

  it.each([undefined, '', '{"numPassed'])('that is missing or cut (%j) is one failure', (json) => {
    expect(countTests(json)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('a whole CI run', () => {
  const green = { passed: 7, failed: 0 }

  it('passes when checks and tests pass', () => {
    expect(total(green, 0, 0)).toEqual(green)
  })

  it('counts failing checks as one failure more', () => {
    expect(total(green, 1, 0)).toEqual({ passed: 7, failed: 1 })
    expect(total({ passed: 6, failed: 2 }, 1, 1)).toEqual({ passed: 6, failed: 3 })
  })

  it('counts a test run that was cut short after its report as a failure', () => {
    expect(total(green, 0, 124)).toEqual({ passed: 7, failed: 1 })
  })
})
