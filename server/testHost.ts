import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { pino, type Logger } from 'pino'
import { startSession } from './account/startSession'
import { builtAssets } from './assets'
import { createCookies } from './cookies'
import { readEnv } from './env'
import { openHost, type Host } from './host'
import { hashToken } from './tokens'

const root = new URL('..', import.meta.url).pathname
const SECRET = 'only for tests, and long enough for them'

/** Somebody's browser: their cookies, and requests in their name that follow no redirect. */
export type Visitor = {
  cookie: string
  deviceHash: string
  get: (path: string) => Promise<Response>
  post: (path: string, form: FormData | URLSearchParams) => Promise<Response>
}

export type TestHost = Host & {
  /** The data folder, removed by `stop`. */
  dataDir: string
  port: number
  /** The pages as they were built, by route id. */
  build: ServerBuild
  /** A new browser, signed in where an account is named. */
  visitor: (accountId?: string) => Promise<Visitor>
  stop: () => Promise<void>
}

/**
 * Starts the real host over the built pages, with databases of its own, or with those of an existing data folder.
 * Needs `npm test -- build`.
 */
export async function testHost(
  logger: Logger = pino({ level: 'silent' }),
  existing?: string,
): Promise<TestHost> {
  const file = join(root, 'build/server/index.js')
  if (!existsSync(file)) throw new Error('Build the pages first: npm test -- build')
  const build = (await import(pathToFileURL(file).href)) as ServerBuild
  const dataDir = existing ?? (await mkdtemp(join(tmpdir(), 'kavalaud-host-')))
  const host = await openHost({
    env: readEnv({ PORT: '0', DATA_DIR: dataDir, SESSION_SECRET: SECRET, NODE_ENV: 'test' }),
    root,
    version: 'test',
    logger,
    build,
    assets: builtAssets(join(root, 'build/client')),
    workerUrl: pathToFileURL(join(root, 'build/host/sqliteLogWorker.mjs')),
  })
  const { address } = host
  return {
    ...host,
    dataDir,
    port: Number(new URL(address).port),
    build,
    visitor: async (accountId) => visitorOf(host, accountId),
    stop: async () => {
      await host.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function visitorOf({ address, deps }: Host, accountId?: string): Promise<Visitor> {
  const cookies = createCookies(SECRET, false)
  const device = cookies.newDevice()
  const session = accountId
    ? cookies.session(await startSession(deps.db, accountId, deps.now()))
    : ''
  const cookie = [device.cookie, session].map((line) => line.split(';')[0]).join('; ')
  const headers = { cookie, origin: address }
  const redirect = 'manual' as const
  return {
    cookie,
    deviceHash: hashToken(device.token),
    get: (path) => fetch(address + path, { headers, redirect }),
    post: (path, body) => fetch(address + path, { method: 'POST', headers, redirect, body }),
  }
}
