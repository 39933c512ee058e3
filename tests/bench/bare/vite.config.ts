import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** What the app is measured against: nothing but Svelte, Dexie, a list, a field, and a worker that keeps the files. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [svelte({ configFile: false }), VitePWA({ manifest: false, injectRegister: false })],
  build: { target: 'es2022', emptyOutDir: true }
});
