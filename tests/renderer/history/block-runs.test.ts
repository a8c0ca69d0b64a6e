import { describe, expect, it } from 'vitest'
import type { BlockChange } from '#handbook/history/content-changes.ts'
import { blockRuns } from '#renderer/history/block-runs.ts'

function blocks(kinds: string): readonly BlockChange[] {
  return [...kinds].map((letter, at) => ({
    kind: letter === '.' ? 'same' : 'changed',
    pieces: [],
    quiet: [],
    path: [at],
    form: { type: 'text', kind: 'text', indent: 0 },
    formBefore: null,
  }))
}

function shown(kinds: string): string {
  return blockRuns(blocks(kinds))
    .map((run) => (run.type === 'passed' ? `(${run.count})` : run.block.kind === 'same' ? '.' : 'x'))
    .join('')
}

describe('a difference', () => {
  it('[HI2] shows what changed with its neighbours and counts the rest', () => {
    expect(shown('.....x....')).toBe('(4).x.(3)')
    expect(shown('x.x')).toBe('x.x')
    expect(shown('xx..')).toBe('xx.(1)')
    expect(shown('')).toBe('')
  })
})
