/** Which room may import from which. Arrows point down only; the picture is in docs/architecture.md. */
const rooms = {
  merge: [],
  platform: [],
  ui: [],
  model: ['merge'],
  content: ['model'],
  store: ['merge', 'model'],
  share: ['merge', 'model', 'store'],
  search: ['merge', 'model', 'store'],
  i18n: ['model', 'share'],
  screens: ['merge', 'model', 'content', 'store', 'share', 'search', 'i18n', 'platform', 'ui']
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(rooms).map(([room, below]) => ({
      name: `${room}-looks-down-only`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...below].join('|')})/` }
    })),
    {
      name: 'screen-families-stay-apart',
      comment: 'What two families share lives in screens/parts.',
      severity: 'error',
      from: { path: '^src/screens/([^/]+)/', pathNot: '^src/screens/parts/' },
      to: { path: '^src/screens/', pathNot: '^src/screens/($1|parts)/' }
    },
    {
      name: 'shared-parts-know-no-family',
      severity: 'error',
      from: { path: '^src/screens/parts/' },
      to: { path: '^src/screens/', pathNot: '^src/screens/parts/' }
    },
    {
      name: 'dexie-stays-in-the-store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'node_modules/dexie/' }
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|~icons/)' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/i18n/paraglide' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte', '.svelte.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'browser', 'default', 'types']
    }
  }
};
