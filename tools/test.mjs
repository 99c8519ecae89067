/**
 * `npm test`: everything that must hold, in the order of how quickly it fails. Ends with a line of
 * counts; the exit code is 1 where anything failed. `npm test -- NAME …` runs only the named steps.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installWhenMissing } from './install.mjs'

process.chdir(new URL('..', import.meta.url).pathname)
installWhenMissing()
const { buildWhenStale, generate } = await import('./build.mjs')
const { aptInstall, findChromium } = await import('./chromium.mjs')

const scratch = mkdtempSync(join(tmpdir(), 'kavalaud-tests-'))
const unitReport = join(scratch, 'unit.json')
const browserReport = join(scratch, 'browser.json')
const bin = (name) => join('node_modules', '.bin', name)

const steps = {
  format: () => command(bin('prettier'), ['--check', '--log-level', 'warn', '.']),
  lint: () => command(bin('oxlint'), ['--type-aware', '--deny-warnings', '.']),
  types: () => command(bin('tsc'), ['-p', '.']),
  layers: () =>
    command(bin('depcruise'), [
      'app',
      'collab',
      'domain',
      'prisma',
      'server',
      '--config',
      '.dependency-cruiser.cjs',
    ]),
  unused: () => command(bin('knip'), ['--no-progress', '--no-config-hints']),
  build: async () => {
    await buildWhenStale()
    return true
  },
  unit: () => {
    if (!existsSync('/usr/bin/soffice')) aptInstall('libreoffice-writer-nogui')
    return command(bin('vitest'), [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ])
  },
  browser: async () => {
    const CHROMIUM_PATH = await findChromium()
    return command(bin('playwright'), ['test', '--config', 'e2e/playwright.config.ts'], {
      CHROMIUM_PATH,
      PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
    })
  },
}

function command(name, args, env = {}) {
  const result = spawnSync(name, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return result.status === 0
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

generate()
const chosen = process.argv.slice(2)
const counts = { passed: 0, failed: 0, skipped: 0 }
for (const [name, step] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const started = Date.now()
  console.log(`\n── ${name}`)
  const passed = await step()
  console.log(
    `── ${name}: ${passed ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  )
  if (name !== 'unit' && name !== 'browser') counts[passed ? 'passed' : 'failed'] += 1
  else if (!passed) counts.failed += 1
}
const unit = readReport(unitReport)
if (unit) {
  counts.passed += unit.numPassedTests
  counts.skipped += unit.numPendingTests + unit.numTodoTests
  counts.failed += Math.max(0, unit.numFailedTests - 1)
}
const browser = readReport(browserReport)
if (browser) {
  counts.passed += browser.stats.expected
  counts.skipped += browser.stats.skipped
  counts.failed += Math.max(0, browser.stats.unexpected + browser.stats.flaky - 1)
}
rmSync(scratch, { recursive: true, force: true })
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(counts.failed === 0 ? 0 : 1)
