// The numbered rules and the tests that carry their numbers belong together.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const number = /\[([A-Z]{2}\d+)\]/g
const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(number)].map(([, rule]) => rule ?? '')

async function rulesProved(): Promise<ReadonlySet<string>> {
  const names = await readdir(import.meta.dirname, { recursive: true })
  const tests = names.filter((name) => name.endsWith('.test.ts'))
  const texts = await Promise.all(tests.map((name) => readFile(join(import.meta.dirname, name), 'utf8')))
  return new Set(texts.flatMap(numbersIn))
}

it('every rule of the specification has a test, and every number in a test is a rule', async () => {
  const rules = numbersIn(await readFile(join(import.meta.dirname, '../handbook/SPEC.md'), 'utf8'))
  expect(new Set(rules).size).toBe(rules.length)
  expect([...(await rulesProved())].sort()).toEqual([...rules].sort())
})
