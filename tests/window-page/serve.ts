// Bundles the window with the app in memory and serves it on this machine.
import { resolve } from 'node:path'
import { build, preview } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const outDir = resolve(root, 'out/window-page')

/** A served window page: its address, and how to stop serving. */
export type Served = { readonly url: string; readonly close: () => Promise<void> }

/** Bundles the page as the real window is bundled, and serves it. Needs the starter book in out/starter. */
export async function serveWindowPage(): Promise<Served> {
  await build({
    configFile: resolve(root, 'build/bundle/renderer.config.ts'),
    root: import.meta.dirname,
    publicDir: resolve(root, 'out/starter'),
    build: { outDir },
    logLevel: 'error',
  })
  const server = await preview({
    configFile: false,
    root: import.meta.dirname,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  })
  const address = server.httpServer.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
