// Three kinds of tests: plain units, units that need a document, and journeys in the real window.
import { resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { classicScripts } from './build/bundle/classic-scripts.ts'

const configFile = resolve(import.meta.dirname, 'svelte.config.js')

export default defineConfig({
  test: {
    // Journeys have the machine to themselves; the others use both cores of the smallest one.
    maxWorkers: 2,
    projects: [
      {
        plugins: [classicScripts()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/renderer/**', 'tests/journeys/**'],
          // Otherwise style sheets read as text come out empty.
          css: true,
          testTimeout: 30_000,
        },
      },
      {
        plugins: [svelte({ configFile })],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/renderer/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
