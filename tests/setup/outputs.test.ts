// When out/ is built anew.
import { beforeEach, describe, expect, it } from 'vitest'
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allParts, hashOf, recordPart, sourceHash, staleParts } from '#build/setup/outputs.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'checkout-'))
  for (const folder of ['handbook', 'electron', 'renderer', 'build']) mkdirSync(join(root, folder))
  writeFileSync(join(root, 'handbook', 'chapter.ts'), 'export const chapter = 1')
  writeFileSync(join(root, 'renderer', 'page.ts'), 'export const page = 1')
  writeFileSync(join(root, 'package-lock.json'), '{}')
})

/** Pretends that everything was built from the sources as they are now. */
function buildEverything() {
  mkdirSync(join(root, 'out', 'fonts'), { recursive: true })
  for (const part of allParts) {
    mkdirSync(join(root, 'out', part), { recursive: true })
    recordPart(part, sourceHash(part, root), root)
  }
}

describe('a checkout', () => {
  it('that was never built lacks every part', () => {
    expect(staleParts(allParts, root)).toEqual(['node', 'preload', 'renderer', 'starter'])
  })

  it('that was just built lacks none', () => {
    buildEverything()
    expect(staleParts(allParts, root)).toEqual([])
  })

  it('builds the window alone after a change in the window', () => {
    buildEverything()
    writeFileSync(join(root, 'renderer', 'page.ts'), 'export const page = 2')
    expect(staleParts(allParts, root)).toEqual(['renderer'])
    expect(staleParts(['node', 'starter'], root)).toEqual([])
  })

  it('builds everything after a change in the domain or in the locked packages', () => {
    buildEverything()
    writeFileSync(join(root, 'handbook', 'practice.ts'), '')
    expect(staleParts(allParts, root)).toEqual(allParts)
    buildEverything()
    writeFileSync(join(root, 'package-lock.json'), '{"changed":true}')
    expect(staleParts(allParts, root)).toEqual(allParts)
  })

  it.each([
    ['preload', 'preload'],
    ['fonts', 'node'],
  ])('whose out/%s is gone builds %s again', (folder, part) => {
    buildEverything()
    rmSync(join(root, 'out', folder), { recursive: true })
    expect(staleParts(allParts, root)).toEqual([part])
  })

  it('builds everything when the record is damaged', () => {
    buildEverything()
    writeFileSync(join(root, 'out', '.stamp'), '{"node":')
    expect(staleParts(allParts, root)).toEqual(allParts)
  })
})

describe('the hash of sources', () => {
  it('depends on bytes and names, not on times', () => {
    const before = hashOf(['handbook'], root)
    utimesSync(join(root, 'handbook', 'chapter.ts'), 1, 1)
    expect(hashOf(['handbook'], root)).toBe(before)
    renameSync(join(root, 'handbook', 'chapter.ts'), join(root, 'handbook', 'other.ts'))
    expect(hashOf(['handbook'], root)).not.toBe(before)
  })

  it('tells where one file ends and the next begins', () => {
    writeFileSync(join(root, 'build', 'a'), '1')
    writeFileSync(join(root, 'build', 'b'), '2')
    const apart = hashOf(['build'], root)
    writeFileSync(join(root, 'build', 'a'), '12')
    writeFileSync(join(root, 'build', 'b'), '')
    expect(hashOf(['build'], root)).not.toBe(apart)
  })
})
