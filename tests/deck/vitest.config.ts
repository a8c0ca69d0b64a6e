// The long deck of random documents. Run by `npm run deck`, after `npm run build`.
import { defineConfig } from 'vitest/config'
import { classicScripts } from '../../build/bundle/classic-scripts.ts'

export default defineConfig({
  plugins: [classicScripts()],
  test: {
    include: ['tests/deck/**/*.deck.ts'],
    testTimeout: 6 * 60 * 60 * 1000,
    disableConsoleIntercept: true,
    css: true,
  },
})
