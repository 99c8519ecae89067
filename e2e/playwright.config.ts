import { defineConfig } from '@playwright/test'
import { chromiumArgs } from './support/chromiumArgs'

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: '.',
  outputDir: './results',
  timeout: process.env['SLOW'] === 'on' ? 900_000 : 180_000,
  expect: { timeout: 30_000 },
  // Each worker has a server of its own; two of them keep two cores busy.
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : [['list']],
  use: {
    locale: 'et-EE',
    timezoneId: 'Europe/Tallinn',
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: chromiumArgs },
  },
})
