/**
 * `npm test`: everything that must hold, in the order of how quickly it fails. Ends with what failed,
 * by name, and a line of counts; the exit code is 1 where anything failed. `npm test -- NAME …` runs only the named steps; those
 * that run the built pages build them where they are stale, also when they run alone.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installWhenMissing } from './install.mjs'
import { readBrowser, readUnit } from './reports.mjs'

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
  unit: async () => {
    await buildWhenStale()
    if (!existsSync('/usr/bin/soffice')) aptInstall('libreoffice-writer-nogui')
    return command(bin('vitest'), [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ])
  },
  browser: async () => {
    await buildWhenStale()
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

/** Nothing where a step ended before it wrote its report. */
const reports = {
  unit: () => ifWritten(unitReport, readUnit),
  browser: () => ifWritten(browserReport, readBrowser),
}

function ifWritten(path, read) {
  return existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : undefined
}

/** Runs a step, and tells what of it passed and was skipped by number, and what failed by name. */
async function run(name, step) {
  const started = Date.now()
  console.log(`\n── ${name}`)
  const passed = await step()
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(`── ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`)
  const told = reports[name]?.() ?? { passed: passed ? 1 : 0, skipped: 0, failures: [] }
  if (!passed && told.failures.length === 0) told.failures.push(`step ${name}`)
  return told
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !Object.keys(steps).includes(name))
if (unknown.length > 0) {
  rmSync(scratch, { recursive: true })
  console.error(
    `There is no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`,
  )
  process.exit(1)
}
generate()
const results = []
for (const [name, step] of Object.entries(steps)) {
  if (chosen.length === 0 || chosen.includes(name)) results.push(await run(name, step))
}
rmSync(scratch, { recursive: true, force: true })
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
const failures = results.flatMap((result) => result.failures)
for (const failure of failures) console.log(`\nFAILED ${failure}`)
console.log(`\n${sum('passed')} passed, ${failures.length} failed, ${sum('skipped')} skipped`)
process.exit(failures.length === 0 ? 0 : 1)
