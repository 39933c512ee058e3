import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import Icons from 'unplugin-icons/vite';
import { defineConfig } from 'vitest/config';
import { chromium } from './chromium.ts';

// The pure rooms run in Node; whatever touches a database or a screen runs in the real browser.
export default defineConfig({
  test: {
    // A test that ends, or that wipes the device, closes the database under questions that are still on their way.
    onUnhandledError: ({ name }) => name !== 'DatabaseClosedError',
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          testTimeout: 20_000,
          include: [
            'tests/{merge,model,content,i18n,search}/**/*.test.ts',
            'tests/{share,ui/house,ui/charts}/*.test.ts',
            'tests/*.test.ts'
          ]
        }
      },
      {
        plugins: [
          svelte({ configFile: false }),
          svelteTesting({ resolveBrowser: false }),
          Icons({ compiler: 'svelte' })
        ],
        worker: { format: 'es' },
        // Loaded on demand: found halfway, they would reload the page under a running test.
        optimizeDeps: {
          include: [
            'age-encryption',
            'd3-scale',
            'd3-shape',
            'diff',
            'docx',
            'ical-generator',
            'qr/decode.js',
            'uqr'
          ]
        },
        test: {
          name: 'browser',
          isolate: false,
          testTimeout: 20_000,
          include: ['tests/{store,ui,screens,platform}/**/*.test.ts', 'tests/share/browser/*.test.ts'],
          exclude: ['tests/ui/{house,charts}/**'],
          setupFiles: ['tests/setup.browser.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 390, height: 844 }
          }
        }
      }
    ]
  }
});
