// `npm run check`: all that can be judged without running the app, two checks at a time, none left out.
// `npm run check -- imports handbook` runs only the checks of these keys.
import { Refusal, runCommand, say } from './command.mjs'
import { fetchElectronTypings } from './electron-typings.mjs'
import { install, requireNode } from './install.mjs'
import { run, tool } from './processes.mjs'

const atOnce = 2
const areas = ['handbook', 'electron', 'renderer', 'build', 'tests']

/** @typedef {{ readonly key: string, readonly name: string, readonly command: import('./processes.mjs').Command }} Check */

/** @param {string} project */
const types = (project) => tool('typescript', 'tsc', '--project', project)

/** @returns {Check[]} */
const checks = () => [
  { key: 'types', name: 'Types of everything', command: types('tsconfig.json') },
  {
    key: 'handbook',
    name: 'Types of handbook/, without Node and DOM',
    command: types('handbook/tsconfig.json'),
  },
  {
    key: 'reader',
    name: 'Types of the published search, without Node',
    command: types('handbook/publish/html/search/reader/tsconfig.json'),
  },
  { key: 'electron', name: 'Types of electron/, current Electron', command: types('electron/tsconfig.json') },
  {
    key: 'electron-25',
    name: 'Types of electron/, Electron 25',
    command: types('electron/tsconfig.electron-25.json'),
  },
  {
    key: 'svelte',
    name: 'Svelte components',
    command: tool('svelte-check', 'svelte-check', '--fail-on-warnings'),
  },
  { key: 'lint', name: 'ESLint', command: tool('eslint', 'eslint', '.') },
  { key: 'imports', name: 'Who may import whom', command: tool('dependency-cruiser', 'depcruise', ...areas) },
  { key: 'format', name: 'Formatting', command: tool('prettier', 'prettier', '--check', '.') },
]

/**
 * Runs one check after the other from a shared queue, and gives the names of those that failed.
 * @param {Check[]} queue
 */
async function work(queue) {
  const failed = []
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
    const { code, output } = await run(check.command, { streams: 'keep' })
    say(`\n── ${check.name}: ${code === 0 ? 'passed' : 'FAILED'}`)
    if (code !== 0) say(output.trimEnd())
    if (code !== 0) failed.push(check.name)
  }
  return failed
}

/**
 * The checks of these keys, or all without keys.
 * @param {readonly string[]} keys
 */
function chosen(keys) {
  const unknown = keys.find((key) => !checks().some((check) => check.key === key))
  if (unknown !== undefined) throw new Refusal(`There is no check "${unknown}".`)
  return checks().filter(({ key }) => keys.length === 0 || keys.includes(key))
}

await runCommand(async () => {
  requireNode(process.versions.node)
  await install()
  await fetchElectronTypings()
  const queue = chosen(process.argv.slice(2))
  const failed = (await Promise.all(Array.from({ length: atOnce }, () => work(queue)))).flat()
  say(failed.length === 0 ? '\nAll checks passed.' : `\n${failed.length} failed: ${failed.join('; ')}`)
  return failed.length === 0 ? 0 : 1
})
