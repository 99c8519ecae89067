import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { pino, type Logger } from 'pino'
import { startSession } from './account/startSession'
import { builtAssets } from './http/assets'
import { createCookies } from './http/cookies'
import type { Db } from './db'
import type { Actor } from './deps'
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
  db: Db
  /** Makes an account with this id and e-mail `<id>@example.ee`. */
  account: (id: string) => Promise<Actor>
  /** The pages as they were built, by route id. */
  build: ServerBuild
  /** A new browser, signed in where an account is named. */
  visitor: (accountId?: string) => Promise<Visitor>
  stop: () => Promise<void>
}

export type TestHostOptions = {
  /** Says nothing where it is left out. */
  logger?: Logger
  /** An existing data folder; one of its own where it is left out. */
  existing?: string
  /** What the environment says beside what every test needs. */
  env?: Readonly<Record<string, string>>
  now?: () => Date
}

/** Starts the real host over the built pages. Needs `npm test -- build`. */
export async function testHost({
  logger = pino({ level: 'silent' }),
  existing,
  env = {},
  now,
}: TestHostOptions = {}): Promise<TestHost> {
  const file = join(root, 'build/server/index.js')
  if (!existsSync(file)) throw new Error('Build the pages first: npm test -- build')
  const build = (await import(pathToFileURL(file).href)) as ServerBuild
  const dataDir = existing ?? (await mkdtemp(join(tmpdir(), 'kavalaud-host-')))
  const host = await openHost({
    env: readEnv({
      ...env,
      PORT: '0',
      DATA_DIR: dataDir,
      SESSION_SECRET: SECRET,
      NODE_ENV: 'test',
    }),
    now,
    root,
    version: 'test',
    logger,
    build,
    assets: builtAssets(join(root, 'build/client')),
    workerUrl: pathToFileURL(join(root, 'build/host/sqliteLogWorker.mjs')),
    importWorkerUrl: pathToFileURL(join(root, 'build/host/importWorker.mjs')),
  })
  const { deps } = host
  return {
    ...host,
    dataDir,
    db: deps.db,
    account: async (id) => {
      await deps.db.account.create({ data: { id, email: `${id}@example.ee`, name: id } })
      return { accountId: id, deviceHash: null }
    },
    build,
    visitor: async (accountId) => visitorOf(host, accountId),
    stop: async () => {
      await host.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function visitorOf({ address, port, deps }: Host, accountId?: string): Promise<Visitor> {
  const cookies = createCookies(SECRET, false)
  const device = cookies.newDevice()
  const session = accountId
    ? cookies.session(await startSession(deps.db, accountId, null, deps.now()))
    : ''
  const cookie = [device.cookie, session].map((line) => line.split(';')[0]).join('; ')
  const headers = { cookie, origin: address }
  const redirect = 'manual' as const
  const at = `http://localhost:${port}`
  return {
    cookie,
    deviceHash: hashToken(device.token),
    get: (path) => fetch(at + path, { headers, redirect }),
    post: (path, body) => fetch(at + path, { method: 'POST', headers, redirect, body }),
  }
}
