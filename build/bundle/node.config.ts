// Bundles what runs on Node: main process, worker, what they start and command line, for Electron 25's Node 18.
import { cp, mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { classicScripts } from './classic-scripts.ts'
import { shippedFonts } from './fonts.ts'
import { noNetwork } from './no-network.ts'

const root = resolve(import.meta.dirname, '../..')

/** Copies the fonts of the published editions beside the bundle. */
function fonts(): Plugin {
  return {
    name: 'opaskirja-fonts',
    closeBundle: async () => {
      await mkdir(resolve(root, 'out/fonts'), { recursive: true })
      for (const { from, to } of shippedFonts)
        await cp(resolve(root, 'node_modules', from), resolve(root, 'out/fonts', to))
    },
  }
}

export default defineConfig({
  root,
  plugins: [classicScripts(), noNetwork(), fonts()],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: resolve(root, 'out/node'),
    emptyOutDir: true,
    target: 'node18',
    minify: false,
    rollupOptions: {
      input: {
        main: resolve(root, 'electron/main/main.ts'),
        worker: resolve(root, 'electron/worker/worker.ts'),
        'typst-process': resolve(root, 'electron/disk/typst/typst-process.ts'),
        'word-thread': resolve(root, 'electron/disk/word/word-thread.ts'),
        cli: resolve(root, 'electron/cli/cli.ts'),
      },
      // The WebAssembly typesetter's script is bundled: Electron 25 imports no module from inside an archive.
      external: [
        'electron',
        '@myriaddreamin/typst-ts-node-compiler',
        '@myriaddreamin/typst-ts-renderer/wasm',
        '@myriaddreamin/typst-ts-web-compiler/wasm',
      ],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'shared-[hash].cjs' },
    },
  },
})
