// The app as users get it: packaged, with its fuses, outside the checkout.
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { killWhileSaving } from '#tests/soak/kills.ts'
import { seededRandom } from '#tests/random.ts'
import { newFolders, removeFolders, type AppFolders } from './app.ts'
import {
  makePackage,
  packagedExecutable,
  packagedFolder,
  startPackagedApp,
  type PackagedApp,
} from './packaged-app.ts'

const run = promisify(execFile)
const fuseReader = resolve(import.meta.dirname, '../../node_modules/@electron/fuses/dist/bin.js')
const kills = 8
const sentence = 'Hyvä käytäntö – kirjoitettu paketissa.'

let folders: AppFolders
let app: PackagedApp | undefined

/** Everything the readable copies of the chapters say. */
async function readableChapters(): Promise<string> {
  const files = await readdir(folders.documents, { recursive: true })
  const chapters = files.filter((file) => /luvut\/.*\.html$/.test(file))
  return (await Promise.all(chapters.map((file) => readFile(join(folders.documents, file), 'utf8')))).join()
}

describe.runIf(process.platform === 'linux')('the packaged app', () => {
  beforeAll(async () => {
    await makePackage()
    folders = await newFolders()
    app = await startPackagedApp(folders)
  })
  afterAll(async () => {
    await app?.quit()
    await removeFolders(folders)
  })

  it('opens the starter guidebook, takes a sentence and says that it is saved', async () => {
    if (app === undefined) throw new Error('The packaged app did not start')
    const chapter = app.page.locator('main [role=textbox]').first()
    await chapter.click()
    await app.page.keyboard.press('Control+End')
    await app.page.keyboard.press('Enter')
    await app.page.keyboard.type(sentence)
    await app.page.getByRole('button', { name: /^Tallennettu \d/ }).waitFor()
    expect(await chapter.textContent()).toContain(sentence)
  })

  it('[ST6] loses no acknowledged edit when its store is killed at any moment, and opens again', async () => {
    if (app === undefined) throw new Error('The packaged app did not start')
    const random = seededRandom()
    const killed = await killWhileSaving(app, kills, random)
    expect(killed, `SEED=${random.seed}`).toMatchObject({ lost: 0, opened: kills })
    expect(killed.acknowledged).toBeGreaterThan(0)
  })

  it('has the sentence in the readable copy after it has been closed', async () => {
    await app?.quit()
    app = undefined
    expect(await readableChapters()).toContain(sentence)
  })

  it('has every fuse set that takes a way in from an attacker', async () => {
    const { stdout } = await run(process.execPath, [fuseReader, 'read', '--app', packagedExecutable])
    expect(stdout).toContain('RunAsNode is Disabled')
    expect(stdout).toContain('EnableNodeOptionsEnvironmentVariable is Disabled')
    expect(stdout).toContain('EnableNodeCliInspectArguments is Disabled')
    expect(stdout).toContain('OnlyLoadAppFromAsar is Enabled')
  })

  it.runIf(process.env['OPASKIRJA_FALLBACK_RUNTIME'] === '1')(
    'is marked as not for publishing when it stands on the fallback runtime',
    async () => {
      expect(await readdir(packagedFolder)).toContain('NOT-FOR-PUBLISHING.txt')
    },
  )
})
