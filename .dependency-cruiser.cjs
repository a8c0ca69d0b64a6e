// Who may import whom. The rules of ARCHITECTURE.md, proved by `npm run check`.

const nodeModule = (...names) => `node_modules/(?:${names.join('|')})/`
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** An area may reach only the listed paths of the house. */
const onlyReaches = (name, from, allowed) =>
  rule(
    name,
    `${from} may import only ${allowed.join(', ')}`,
    { path: from },
    {
      path: '^(?:handbook|electron|renderer|build|tests)/',
      pathNot: allowed,
    },
  )

module.exports = {
  forbidden: [
    rule('no-circles', 'Imports never run in a circle.', {}, { circular: true }),
    rule('no-unresolved', 'Every import must resolve.', {}, { couldNotResolve: true }),
    onlyReaches('model', '^handbook/model/', ['^handbook/model/']),
    onlyReaches('markup', '^handbook/markup/', ['^handbook/markup/']),
    onlyReaches('store', '^handbook/store/', ['^handbook/(?:model|markup|store)/']),
    onlyReaches('history', '^handbook/history/', ['^handbook/(?:model|store|history)/']),
    onlyReaches('search', '^handbook/search/', [
      '^handbook/(?:model|search)/',
      '^handbook/citations/source-(?:facts|label)\\.ts$',
    ]),
    onlyReaches('check', '^handbook/check/', ['^handbook/(?:model|check)/']),
    onlyReaches('citations', '^handbook/citations/', ['^handbook/(?:model|citations)/']),
    onlyReaches('publish', '^handbook/publish/', ['^handbook/(?:model|markup|search|citations|publish)/']),
    onlyReaches('editions', '^handbook/editions/', [
      '^handbook/(?:model|markup|store|history|publish|editions)/',
    ]),
    onlyReaches('import', '^handbook/import/', [
      '^handbook/(?:model|import)/',
      '^handbook/store/readable/(?:whitespace\\.ts|words\\.ts|read/)',
    ]),
    onlyReaches('starter', '^handbook/starter/', ['^handbook/(?:model|starter)/']),
    onlyReaches('contract', '^electron/(?:contract|answers|outputs|events|[a-z-]*requests)\\.ts$', [
      '^handbook/(?:model|search|publish)/',
      '^handbook/store/(?:edit\\.ts|sharing\\.ts|rescue/|readable/outside/)',
      '^handbook/(?:history|editions)/',
      '^handbook/citations/source-faults\\.ts$',
      '^electron/(?:answers|contract|outputs|events|[a-z-]*requests)\\.ts$',
    ]),
    onlyReaches('disk', '^electron/disk/', ['^handbook/', '^electron/disk/']),
    onlyReaches('cli', '^electron/cli/', ['^handbook/', '^electron/(?:disk|cli)/']),
    onlyReaches('worker', '^electron/worker/', [
      '^handbook/',
      '^electron/(?:disk|worker)/',
      '^electron/(?:contract|answers|events|requests)\\.ts$',
    ]),
    onlyReaches('main', '^electron/main/', [
      '^handbook/model/',
      '^electron/main/',
      '^electron/(?:contract|requests)\\.ts$',
    ]),
    onlyReaches('preload', '^electron/preload/', ['^electron/preload/', '^electron/contract\\.ts$']),
    onlyReaches('renderer', '^renderer/', [
      '^handbook/(?:model|store|history|search/(?:hit|facets|question|synonyms)\\.ts|publish/edition\\.ts|editions/release\\.ts)',
      // What lists and forms of sources need; reading files of sources and styling stay in the worker.
      '^handbook/citations/(?:csl-item|same-source|source-[a-z]+)\\.ts$',
      '^renderer/',
      '^electron/contract\\.ts$',
    ]),
    rule(
      'renderer-takes-types-only',
      'The window takes types, never code, from the contract, history, search, publishing and editions.',
      { path: '^renderer/' },
      {
        path: '^(?:electron/contract|handbook/(?:history|search|publish|editions)/)',
        // A list of names, with nothing behind it.
        pathNot: '^handbook/search/facets\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'handbook-is-neutral',
      'The core knows no Node, no Electron, no Svelte.',
      { path: '^handbook/' },
      {
        path: nodeModule('electron', 'svelte', 'bits-ui', 'playwright-core'),
      },
    ),
    rule(
      'handbook-knows-no-node',
      'The core knows no Node.',
      { path: '^handbook/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'electron-in-one-place',
      'Only main, preload and the worker see Electron.',
      {
        path: '^(?:handbook|electron/(?:disk|cli)|renderer)/',
      },
      { path: nodeModule('electron') },
    ),
    rule(
      'renderer-knows-no-node',
      'The window knows no Node.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:out|release|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'browser', 'types', 'default'],
      extensions: ['.ts', '.js', '.svelte', '.json', '.mjs', '.cjs'],
    },
  },
}
