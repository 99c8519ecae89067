import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { ensureFirstAdmin } from './account/ensureFirstAdmin'
import { builtAssets } from './assets'
import { readEnv } from './env'
import { openHost, type Host, type HostOptions } from './host'
import { createLogger } from './logger'

/** The composition root: the only place that sees the environment, the console and the signals. */
async function main(): Promise<void> {
  const env = readEnv(process.env)
  const root = process.cwd()
  const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
    version: string
  }
  const logger = createLogger(env.LOG_LEVEL)
  const front = env.NODE_ENV === 'development' ? await developed() : await built(root)
  const host = await openHost({
    env,
    root,
    version: manifest.version,
    logger,
    workerUrl: new URL('./sqliteLogWorker.mjs', import.meta.url),
    ...front,
  })
  await greet(host)
  let closing = false
  const stop = () => {
    if (closing) process.exit(1)
    closing = true
    host.close().then(() => process.exit(0), fail)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
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

async function greet({ address, deps }: Host): Promise<void> {
  const token = await ensureFirstAdmin(deps)
  const lines = [`Kavalaud: ${address}`]
  if (token) lines.push(`Sign in once as the first admin: ${address}/link/${token}`)
  process.stdout.write(`${lines.join('\n')}\n`)
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

main().catch(fail)
