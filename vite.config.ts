import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import Icons from 'unplugin-icons/vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import manifest from './src/platform/manifest.json' with { type: 'json' };

export default defineConfig({
  // Relative, with hash routes: the same build works at any address and under any sub-path.
  base: './',
  plugins: [
    paraglideVitePlugin({
      project: './src/i18n/project.inlang',
      outdir: './src/i18n/paraglide',
      outputStructure: 'message-modules',
      strategy: ['localStorage', 'baseLocale']
    }),
    svelte(),
    Icons({ compiler: 'svelte' }),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/platform',
      filename: 'worker.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest: manifest as never,
      injectManifest: {
        // The manifest adds itself; naming its extension here too would precache it twice and break the worker.
        globPatterns: ['**/*.{html,js,css,woff2,svg,png,json}'],
        globIgnores: ['worker.js'],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024
      }
    })
  ],
  worker: { format: 'es' },
  build: { target: 'es2022', sourcemap: false },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true }
});
