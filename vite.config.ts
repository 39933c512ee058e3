import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import Icons from 'unplugin-icons/vite';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';
import manifest from './src/platform/manifest.json' with { type: 'json' };
import { securityPolicy } from './src/platform/securityPolicy';

const checksum = (file: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

/** Not while developing: there Vite puts styles in the page. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: (html) => {
    const charset = '<meta charset="utf-8" />';
    if (!html.includes(charset)) throw new Error('index.html has no place for its security policy');
    return html.replace(
      charset,
      `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${securityPolicy}" />`
    );
  }
};

/**
 * The way from the icon to the first letter, in three steps, and then what people open most; each step is one file.
 */
const steps = {
  start: 'main.ts',
  now: 'screens/now/Now.svelte',
  meeting: 'screens/meeting/Meeting.svelte',
  around: 'screens/now/Around.svelte',
  housekeeping: 'screens/parts/Housekeeping.svelte',
  talks: 'screens/talks/Talks.svelte',
  guidelines: 'screens/guidelines/Guidelines.svelte',
  commitments: 'screens/commitments/Commitments.svelte',
  more: 'screens/partnership/More.svelte'
};

/**
 * Which modules belong to each step: what it needs and no earlier step has. Left to itself the bundler makes a file
 * of everything that two screens share; on a slow phone asking for those eighty files took most of the start.
 */
const modulesPerStep = (graph: Rolldown.ChunkingContext): Map<string, string> => {
  const stepOf = new Map<string, string>();
  const source = (file: string) => join(import.meta.dirname, 'src', file);
  const walk = (module: string, step: string) => {
    const info = graph.getModuleInfo(module);
    // The list of all messages is no reason to take them all.
    if (info === null || stepOf.has(module) || module === source('i18n/paraglide/messages/_index.js')) return;
    stepOf.set(module, step);
    for (const [, message] of info.code?.matchAll(/\bm\.(\w+)/g) ?? [])
      walk(source(`i18n/paraglide/messages/${message}.js`), step);
    for (const needed of info.importedIds) walk(needed, step);
  };
  for (const [step, file] of Object.entries(steps)) walk(source(file), step);
  return stepOf;
};
const planned = new WeakMap<Rolldown.ChunkingContext, Map<string, string>>();
const stepOf = (module: string, graph: Rolldown.ChunkingContext): string | undefined => {
  const plan = planned.get(graph) ?? modulesPerStep(graph);
  planned.set(graph, plan);
  return plan.get(module);
};

export default defineConfig({
  // Relative, with hash routes: the same build works at any address and under any sub-path.
  base: './',
  appType: 'mpa', // a missing file is a 404, never the page in its place
  plugins: [
    paraglideVitePlugin({
      project: './src/i18n/project.inlang',
      outdir: './src/i18n/paraglide',
      outputStructure: 'message-modules',
      strategy: ['localStorage', 'baseLocale']
    }),
    svelte({ configFile: false }),
    Icons({ compiler: 'svelte' }),
    contentSecurityPolicy,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/platform',
      filename: 'worker.ts',
      registerType: 'prompt',
      injectRegister: false,
      includeManifestIcons: false, // public/ is precached whole
      manifest: manifest as Partial<ManifestOptions>,
      injectManifest: {
        globPatterns: ['**/*'],
        // The plugin adds the manifest itself; precached twice it would leave a worker that does nothing.
        // The screenshots are for the question whether to install, which is asked with a network.
        globIgnores: ['worker.js', 'manifest.webmanifest', 'screenshots/*'],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
        rollupFormat: 'iife' // the worker is registered as a classic script
      },
      integration: {
        // With a checksum per file, an install during a deploy fails whole instead of mixing two versions, and
        // a file that the browser threw away can be fetched again without risk.
        beforeBuildServiceWorker: ({ injectManifest }) => {
          injectManifest.manifestTransforms = [
            (entries) => ({
              manifest: entries.map((entry) => ({
                ...entry,
                integrity: checksum(join(injectManifest.globDirectory, entry.url))
              }))
            })
          ];
        }
      }
    })
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    sourcemap: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: stepOf, includeDependenciesRecursively: false }]
        }
      }
    }
  },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true }
});
