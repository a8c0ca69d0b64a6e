// The bundle holds nothing with which a library could reach the network.
import { resolve } from 'node:path'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { noNetwork } from '#build/bundle/no-network.ts'

const entry = resolve(import.meta.dirname, '../../handbook/citations/import-sources.ts')

async function bundled(...plugins: readonly ReturnType<typeof noNetwork>[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [...plugins],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      minify: false,
      rollupOptions: { input: entry, output: { format: 'cjs' } },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  )
  return outputs.map((each) => (each.type === 'chunk' ? each.code : '')).join('\n')
}

const network = /require\("(?:node:)?(?:https?|net|child_process)"\)/

it('[CI6] reading sources is bundled without what it could fetch with', async () => {
  expect(await bundled()).toMatch(network)
  expect(await bundled(noNetwork())).not.toMatch(network)
})
