// What Electron loads when it is not packaged: finds the app named on the command line and starts it.
// The fallback runtime comes without Electron's own default app, so this one stands in for it.
const { app } = require('electron')
const Module = require('node:module')
const path = require('node:path')

/**
 * Splits the command line into modules to load first (-r, as Playwright's loader is given) and the app's folder.
 * @param {readonly string[]} words the command line without the executable
 */
function readCommandLine(words) {
  const preloads = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === '-r' || word === '--require') preloads.push(words[++at])
    else if (word === '-v' || word === '--version') return { preloads, askedVersion: true }
    else if (!word.startsWith('-')) return { preloads, folder: path.resolve(word) }
  }
  return { preloads }
}

/**
 * Gives the app its own name, version and folder and starts its main file.
 * @param {string} folder
 */
function start(folder) {
  const description = require(path.join(folder, 'package.json'))
  app.setName(description.productName ?? description.name)
  app.setVersion(description.version)
  app.setAppPath(folder)
  Module._load(path.resolve(folder, description.main ?? 'index.js'), Module, true)
}

const { preloads, askedVersion, folder } = readCommandLine(process.argv.slice(1))

if (askedVersion) {
  process.stdout.write(`v${process.versions.electron}\n`)
  process.exit(0)
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true, configurable: false })
for (const preload of preloads) Module._load(preload, Module, true)
if (folder === undefined) {
  process.stderr.write('Usage: electron <folder of an app>\n')
  process.exit(2)
}
start(folder)
