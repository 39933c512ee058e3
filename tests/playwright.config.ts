import { defineConfig } from '@playwright/test';
import { chromium } from './chromium';

export default defineConfig({
  testDir: './stories',
  testMatch: '**/*.story.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 10_000 }, // two browsers on two cores: a wait that never ends is what should fail, not a slow one
  forbidOnly: true,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: chromium,
    actionTimeout: 60_000, // says what it waited for, long before the story ends
    navigationTimeout: 60_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 390, height: 844 }
  }
});
