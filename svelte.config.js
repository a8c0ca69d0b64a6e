// How Svelte components are compiled: runes everywhere, TypeScript by the bundler.
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
}
