// `npm run package`: lays out the app for this platform in release/; with --all makes every installer of the platform.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal, runCommand, say } from './command.mjs'
import { run, tool } from './processes.mjs'
import { inCache, inProject } from './project.mjs'
import { setUp } from './set-up.mjs'

const baseConfig = inProject('electron-builder.yml')
const markFile = 'NOT-FOR-PUBLISHING.txt'
const developmentOnly = ['default_app.asar', 'version', '.ok']

/** The fuse that Electron got only after version 25; setting it there makes the packaging fail. */
const officialConfig = () => ({ electronFuses: { grantFileProtocolExtraPrivileges: false } })

/**
 * A runtime that is not the official one is taken from where it lies, and the package is marked.
 * @param {string} executable
 */
const testConfig = (executable) => ({
  electronVersion: readFileSync(join(dirname(executable), 'version'), 'utf8')
    .trim()
    .replace(/^v/, ''),
  electronDist: copyForPackaging(dirname(executable)),
  extraFiles: [{ from: `build/electron-runtime/${markFile}`, to: markFile }],
})

/**
 * electron-builder takes a runtime as it lies, so it gets one without what only development needs.
 * @param {string} runtime
 */
function copyForPackaging(runtime) {
  const copy = inCache('electron-for-package')
  rmSync(copy, { recursive: true, force: true })
  cpSync(runtime, copy, { recursive: true, filter: (path) => !developmentOnly.includes(basename(path)) })
  return copy
}

await runCommand(async () => {
  const everyInstaller = process.argv.includes('--all')
  const { kind, executable } = await setUp()
  const official = kind === 'official'
  if (everyInstaller && !official) {
    throw new Refusal(
      'Installers are made on the official Electron only, and that is not the one found here.',
    )
  }
  const config = inCache('electron-builder.json')
  const additions = official ? officialConfig() : testConfig(executable)
  writeFileSync(config, JSON.stringify({ extends: baseConfig, ...additions }))
  const target = everyInstaller ? [] : ['--dir']
  const { code } = await run(
    tool('electron-builder', 'electron-builder', '--config', config, '--publish', 'never', ...target),
  )
  if (code === 0 && !official) say(`\nThis package is for tests only: see ${markFile} in it.`)
  return code
})
