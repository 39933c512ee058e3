import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import Icons from 'unplugin-icons/vite';
import { defineConfig } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';
import manifest from './src/platform/manifest.json' with { type: 'json' };

const checksum = (file: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

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
        globIgnores: ['worker.js', 'manifest.webmanifest'],
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
  build: { target: 'es2022', sourcemap: false },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true }
});
