// Leaves the network out of the bundle: a library that could fetch finds something that refuses.
import type { Plugin } from 'vite'

const refuse = "() => { throw new Error('Opaskirja fetches nothing') }"

/** What Citation.js would fetch with. It asks for both when it is loaded; the app never lets it fetch. */
const modules: Readonly<Record<string, string>> = {
  'sync-fetch': `export default Object.assign(${refuse}, { Headers: class {} })`,
  'fetch-ponyfill': `export default () => ({ fetch: ${refuse}, Headers: class {} })`,
}
const prefix = '\0no-network:'

/** Puts modules that refuse in the place of those that reach the network. */
export function noNetwork(): Plugin {
  return {
    name: 'opaskirja-no-network',
    enforce: 'pre',
    resolveId: (id) => (id in modules ? prefix + id : null),
    load: (id) => (id.startsWith(prefix) ? modules[id.slice(prefix.length)] : null),
  }
}
