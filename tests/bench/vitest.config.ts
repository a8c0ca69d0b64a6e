// Benchmarks: they print ratios and assert no times. Run by `npm run bench`.
import { defineConfig } from 'vitest/config'
import { classicScripts } from '../../build/bundle/classic-scripts.ts'

export default defineConfig({
  plugins: [classicScripts()],
  test: {
    include: ['tests/bench/**/*.bench.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 300_000,
    disableConsoleIntercept: true,
  },
})
