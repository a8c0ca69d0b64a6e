// The typings of the oldest Electron the app must run on, for the second type check.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { inCache } from './project.mjs'
import { unpack, withPackage } from './registry-package.mjs'

/** Never installed: its install script would download the whole of that Electron. */
const oldestElectron = {
  name: 'electron',
  version: '25.1.1',
  integrity:
    'sha512-WvFUfVsJn6YiP35UxdibYVjU2LceastyMm4SVp2bmb4XvKEvItAIiwxgm7tPC5Syl1243aRCvQLqr84sZ71pyQ==',
}

/** Puts electron.d.ts of the oldest supported Electron into the cache, unless it is there. */
export async function fetchElectronTypings() {
  const folder = inCache(`electron-typings-${oldestElectron.version}`)
  if (existsSync(`${folder}/electron.d.ts`)) return
  await withPackage(oldestElectron, async (tarball) => {
    const unfinished = `${folder}.${process.pid}.part`
    mkdirSync(unfinished, { recursive: true })
    await unpack(tarball, unfinished, '--strip-components=1', 'package/electron.d.ts')
    rmSync(folder, { recursive: true, force: true })
    renameSync(unfinished, folder)
  })
}
