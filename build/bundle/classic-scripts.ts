// Scripts that published pages take along: `import text from './page.ts?classic'` gives one bundled file as text.
import { build, type Plugin } from 'vite'

const query = '?classic'

/**
 * Bundles what is imported with `?classic` and all it imports into one classic script, minified, which runs
 * from a page opened from disk in browsers of the last years. The same sources give the same bytes.
 */
export function classicScripts(): Plugin {
  return {
    name: 'opaskirja-classic-scripts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(query)) return null
      const found = await this.resolve(source.slice(0, -query.length), importer)
      return found === null ? null : found.id + query
    },
    async load(id) {
      if (!id.endsWith(query)) return null
      return `export default ${JSON.stringify(await bundled(id.slice(0, -query.length)))}`
    },
  }
}

async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  )
  const [script, ...more] = outputs
  if (script?.type !== 'chunk' || more.length > 0) throw new Error(`${entry} makes more than one script`)
  return script.code
}
