// The boundaries of the house, proved by planting what must not be in a copy of it.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '..')
const longest = { timeout: 180_000 }
let copy: string

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'opaskirja-house-'))
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 1e8,
  })
  for (const file of stdout.split('\0').filter((name) => name !== '')) {
    await mkdir(dirname(join(copy, file)), { recursive: true })
    await cp(join(root, file), join(copy, file), { force: true }).catch(ignoreMissing)
  }
  for (const folder of ['node_modules', '.cache']) await symlink(join(root, folder), join(copy, folder))
}, 120_000)

afterAll(() => rm(copy, { recursive: true, force: true }))

/** A file listed by git may just have been moved away. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

/** Runs checks in the copy: whether they passed, and what they said. */
async function check(
  ...keys: readonly string[]
): Promise<{ readonly passed: boolean; readonly said: string }> {
  const command = [join(copy, 'build/setup/check.mjs'), ...keys]
  try {
    const { stdout, stderr } = await run(process.execPath, command, { cwd: copy, maxBuffer: 1e8 })
    return { passed: true, said: stdout + stderr }
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return { passed: false, said: stdout + stderr }
  }
}

/** Checks with lines added to a file, which is then put back. */
async function planted(file: string, lines: string, ...keys: readonly string[]): ReturnType<typeof check> {
  const path = join(copy, file)
  const before = await readFile(path, 'utf8')
  await writeFile(path, `${lines}\n${before}`)
  try {
    return await check(...keys)
  } finally {
    await writeFile(path, before)
  }
}

describe('the house', () => {
  it('[HO1] passes its own checks of imports and of the neutral core', longest, async () => {
    expect(await check('imports', 'handbook')).toMatchObject({ passed: true })
  })

  it('[HO1] refuses an import against the arrows', longest, async () => {
    const line = "import { fold } from '#handbook/search/text.ts'\nvoid fold"
    const { passed, said } = await planted('handbook/model/slug.ts', line, 'imports')
    expect(passed).toBe(false)
    expect(said).toContain('handbook/model/slug.ts → handbook/search/text.ts')
  })

  it('[HO1] refuses the disk in the window', longest, async () => {
    const line = "import { writeAtomically } from '#electron/disk/atomic-write.ts'\nvoid writeAtomically"
    const { passed, said } = await planted('renderer/bridge.ts', line, 'imports')
    expect(passed).toBe(false)
    expect(said).toContain('renderer/bridge.ts → electron/disk/atomic-write.ts')
  })

  it('[HO1] refuses imports in a circle', longest, async () => {
    const line = "import { normalise } from './normal-form.ts'\nvoid normalise"
    const { passed, said } = await planted('handbook/model/spans.ts', line, 'imports')
    expect(passed).toBe(false)
    expect(said).toContain('no-circles')
  })

  it.each([
    ['the DOM', "document.createElement('p')"],
    ['Node', 'process.exit(1)'],
    ["Node's modules", "import { readFileSync } from 'node:fs'\nvoid readFileSync"],
  ])('[HO2] does not compile the core with %s', longest, async (_name, line) => {
    const { passed, said } = await planted('handbook/model/slug.ts', line, 'handbook')
    expect(passed).toBe(false)
    expect(said).toContain('handbook/model/slug.ts(1')
  })
})
