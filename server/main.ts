import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { z } from 'zod'
import { ensureFirstAdmin } from './account/ensureFirstAdmin'
import { builtAssets } from './http/assets'
import { seedDemo } from '../prisma/seed'
import type { Db } from './db'
import { readEnv, type Env } from './env'
import { openHost, type Host, type HostOptions } from './host'
import { createLogger } from './logger'
import { makeDemo } from './unfinishedDemo'

/** The composition root: the only place that sees the environment, the console and the signals. */
async function main(): Promise<void> {
  const env = readEnv(process.env)
  const root = process.cwd()
  const logger = createLogger(env.LOG_LEVEL)
  const front = env.NODE_ENV === 'development' ? await developed() : await built(root)
  const host = await openHost({
    env,
    root,
    version: versionIn(root),
    logger,
    workerUrl: new URL('./sqliteLogWorker.mjs', import.meta.url),
    importWorkerUrl: new URL('./importWorker.mjs', import.meta.url),
    ...front,
  })
  const greeting = greet(host, env)
  stopOnSignals(async () => {
    // Half of the demo data would look like all of it at the next start.
    await greeting
    await host.close()
  })
  await greeting
}

/** Ends the program by `close` at the first signal, at once at the second. */
function stopOnSignals(close: () => Promise<void>): void {
  let closing = false
  const stop = () => {
    if (closing) process.exit(1)
    closing = true
    close().then(() => process.exit(0), fail)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function versionIn(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(manifest).version
}

type Front = Pick<HostOptions, 'build' | 'assets' | 'dev'>

async function built(root: string): Promise<Front> {
  const file = pathToFileURL(resolve(root, 'build/server/index.js')).href
  const build = (await import(file)) as ServerBuild
  return { build, assets: builtAssets(resolve(root, 'build/client')) }
}

/** Vite serves and reloads the pages' modules. It is loaded here alone, because it is a tool. */
async function developed(): Promise<Front> {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true } })
  return {
    build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
    assets: vite.middlewares,
    dev: true,
  }
}

async function greet({ address, deps }: Host, env: Env): Promise<void> {
  const admin = await ensureFirstAdmin(deps)
  if (admin && env.DEMO === 'on' && (await isEmpty(deps.db))) {
    await makeDemo(deps.db, () => seedDemo(deps, { accountId: admin.accountId, deviceHash: null }))
  }
  const lines = [`Kavalaud: ${address}`]
  if (admin) {
    const [demo] = await deps.db.workshop.findMany({ take: 1, orderBy: { createdAt: 'asc' } })
    if (demo) lines.push(`Join the demo workshop: ${address}/join/${demo.joinCode}`)
    lines.push(`Sign in once, as its facilitator and first admin: ${address}/link/${admin.token}`)
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Whether nobody has made anything yet; the first admin is there by then. */
async function isEmpty(db: Db): Promise<boolean> {
  const counts = [db.workshop.count(), db.organisation.count(), db.account.count()]
  const [workshops, organisations, accounts] = await Promise.all(counts)
  return workshops === 0 && organisations === 0 && accounts === 1
}

function fail(error: unknown): void {
  process.stderr.write(`${reasonOf(error)}\n`)
  process.exit(1)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    return `Port ${String(error.port)} is in use. Choose another with PORT.`
  }
  return error.message
}

main().catch(fail)
