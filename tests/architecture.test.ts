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

/** Checks with lines added to files, by their names; the files are then put back. */
async function planted(lines: Readonly<Record<string, string>>, key: string): ReturnType<typeof check> {
  const files = await Promise.all(
    Object.entries(lines).map(async ([file, added]) => {
      const path = join(copy, file)
      return { path, added, before: await readFile(path, 'utf8') }
    }),
  )
  try {
    for (const { path, added, before } of files) await writeFile(path, `${added}\n${before}`)
    return await check(key)
  } finally {
    for (const { path, before } of files) await writeFile(path, before)
  }
}

describe('the house', () => {
  it('[HO1] passes its own checks of imports and of the neutral core', longest, async () => {
    expect(await check('imports', 'handbook')).toMatchObject({ passed: true })
  })

  it(
    '[HO1] refuses an import against the arrows, the disk in the window, and a circle',
    longest,
    async () => {
      const { passed, said } = await planted(
        {
          'handbook/model/slug.ts': "import { fold } from '#handbook/search/text.ts'\nvoid fold",
          'renderer/bridge.ts':
            "import { writeAtomically } from '#electron/disk/atomic-write.ts'\nvoid writeAtomically",
          'handbook/model/spans.ts': "import { normalise } from './normal-form.ts'\nvoid normalise",
        },
        'imports',
      )
      expect(passed).toBe(false)
      expect(said).toContain('handbook/model/slug.ts → handbook/search/text.ts')
      expect(said).toContain('renderer/bridge.ts → electron/disk/atomic-write.ts')
      expect(said).toMatch(/no-circles: handbook\/model\/\S+/)
    },
  )

  it('[HO2] does not compile the core with the DOM, with Node or with its modules', longest, async () => {
    const { passed, said } = await planted(
      {
        'handbook/model/slug.ts': "document.createElement('p')",
        'handbook/model/spans.ts': 'process.exit(1)',
        'handbook/model/condition.ts': "import { readFileSync } from 'node:fs'\nvoid readFileSync",
      },
      'handbook',
    )
    expect(passed).toBe(false)
    for (const file of ['slug', 'spans', 'condition']) expect(said).toContain(`handbook/model/${file}.ts(1`)
  })
})
