// House rules that a machine can check.
import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

const noDeepImports = {
  patterns: [{ group: ['../../*'], message: 'Import across folders by #area/… instead.' }],
}

const house = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  'no-restricted-imports': ['error', noDeepImports],
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportAllDeclaration', message: 'Export names one by one.' },
    { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  ],
  eqeqeq: 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
}

export default ts.config(
  { ignores: ['out/', 'release/', '.cache/', 'node_modules/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { rules: house },
  {
    files: ['handbook/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  // A test file's describe is one long function by nature; the starter's chapters and words are data.
  {
    files: ['tests/**', 'handbook/starter/**', '**/words.ts', 'renderer/text/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  // Node loads what a config imports before anything could resolve the names of areas to TypeScript.
  {
    files: ['**/*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-imports': 'off' },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['build/types/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
