import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { makeWhenStale, newest } from './stamp.mjs'

const root = new URL('..', import.meta.url).pathname
const SOURCES = [
  'app',
  'collab',
  'domain',
  'public',
  'server',
  'prisma',
  'package-lock.json',
  'vite.config.ts',
  'remix.config.js',
]
const OUTPUTS = [
  'client/assets',
  'server/index.js',
  'host/main.mjs',
  'host/sqliteLogWorker.mjs',
  'host/importWorker.mjs',
]

/** Generates the Prisma client where it is missing or older than its schema. Downloads nothing. */
export function generate() {
  const made = join(root, 'prisma/generated/client.ts')
  if (existsSync(made) && newest([join(root, 'prisma/schema.prisma')]) < statSync(made).mtimeMs)
    return
  run('node_modules/.bin/prisma', ['generate'], {
    // Generation needs no schema engine, but the CLI would download one unless a file is named.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  })
}

/** Builds pages and host where a source is newer than the last whole build. */
export async function buildWhenStale() {
  generate()
  const paths = {
    stamp: join(root, 'build/made'),
    outputs: OUTPUTS.map((path) => join(root, 'build', path)),
    sources: SOURCES.map((path) => join(root, path)),
  }
  await makeWhenStale(paths, async () => {
    const remix = ['vite:build', '--logLevel', 'warn']
    run('node_modules/.bin/remix', remix, { NODE_ENV: 'production' })
    await buildHost()
  })
}

/** Bundles the host and its threads. */
export async function buildHost() {
  await bundle({
    entryPoints: {
      main: 'server/main.ts',
      sqliteLogWorker: 'collab/server/log/sqliteLogWorker.ts',
      importWorker: 'server/import/importWorker.ts',
    },
    outdir: 'build/host',
    outExtension: { '.js': '.mjs' },
    sourcemap: true,
  })
}

/** Runs a command of the project and ends this process where it fails. */
export function run(command, args, env = {}) {
  const result = spawnSync(join(root, command), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  if (result.status !== 0) process.exit(result.status ?? 1)
}
