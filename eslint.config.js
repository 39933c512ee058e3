import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/i18n/paraglide', 'test-results', 'playwright-report'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } }
  },
  {
    rules: {
      'no-undef': 'off', // TypeScript knows better
      '@typescript-eslint/no-non-null-assertion': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off', // SvelteKit's rule; routes here are hashes
      'svelte/prefer-svelte-reactivity': 'error'
    }
  },
  {
    // Pure rooms: the clock, chance and the phone's language come in as arguments.
    files: ['src/{merge,model}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'self', 'globalThis', 'document', 'navigator', 'performance'],
        ...['localStorage', 'indexedDB', 'crypto']
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
        { object: 'Intl', property: 'Collator' },
        { property: 'localeCompare' }
      ],
      'no-restricted-syntax': [
        'error',
        ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]'
      ]
    }
  },
  {
    // The fences of .dependency-cruiser.mjs for what it cannot see: types that a component imports.
    files: ['src/**/*.svelte'],
    rules: { 'no-restricted-imports': ['error', { paths: ['dexie'] }] }
  },
  {
    files: ['src/ui/**/*.svelte'],
    rules: { 'no-restricted-imports': ['error', { paths: ['dexie'], patterns: ['../*'] }] }
  },
  {
    files: ['src/screens/*/*.svelte'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['dexie'], patterns: [{ regex: '^\\.\\./(?!\\.\\./|parts/)' }] }
      ]
    }
  },
  {
    // One folder deeper, `../` is still the own family.
    files: ['src/screens/*/*/*.svelte'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['dexie'], patterns: [{ regex: '^\\.\\./\\.\\./(?!\\.\\./|parts/)' }] }
      ]
    }
  },
  {
    // A test that does not run proves nothing.
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        'CallExpression[callee.property.name=/^(skip|only|todo|fixme|fails)$/]'
      ]
    }
  },
  {
    files: ['src/{content,store,share}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'window', 'document', 'localStorage'] }
  }
);
