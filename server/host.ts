import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { createCookies } from './cookies'
import { openDb, type Db } from './db'
import type { Deps } from './deps'
import type { Env } from './env'
import { createHttp } from './http'
import { createLimits } from './limits'
import { migrate } from './migrate'
import { createNudges } from './nudges'
import { actorReader } from './readActor'
import { sessionSecret } from './secret'
import { createServices, type Services } from './services'
import { routeUpgrades } from './upgrades'

export type HostOptions = {
  env: Env
  /** The project's folder. */
  root: string
  version: string
  logger: Logger
  build: ServerBuild | (() => Promise<ServerBuild>)
  assets: RequestHandler
  dev?: boolean
  now?: () => Date
}

export type Host = {
  /** Where it listens, such as `http://localhost:3000`. */
  address: string
  deps: Deps
  services: Services
  /** Writes what is open, tells every socket "again, soon", and ends. */
  close: () => Promise<void>
}

/** Opens everything that has a life, in order, and listens. */
export async function openHost(options: HostOptions): Promise<Host> {
  const { env, root, logger } = options
  const dataDir = resolve(root, env.DATA_DIR)
  mkdirSync(dataDir, { recursive: true })
  const url = env.DATABASE_URL ?? `file:${join(dataDir, 'kavalaud.db')}`
  await migrate(url, join(root, 'prisma', 'migrations'))
  const db = await openDb(url)
  const origin = env.ORIGIN ?? null
  const cookies = createCookies(
    sessionSecret(env.SESSION_SECRET, dataDir),
    origin?.startsWith('https:') ?? false,
  )
  const nudges = createNudges(origin, async ({ headers }, topic) =>
    services.mayFollow(await readActor(headers), topic),
  )
  const deps: Deps = {
    db,
    documents: {
      read: () => Promise.resolve(new Uint8Array([0, 0])),
      apply: () => Promise.resolve(),
      recheck: () => undefined,
    },
    nudge: nudges.nudge,
    limits: createLimits(),
    now: options.now ?? (() => new Date()),
  }
  const services = createServices(deps)
  const readActor = actorReader(services, cookies)
  const app = createHttp({
    services,
    cookies,
    origin,
    logger,
    build: options.build,
    assets: options.assets,
    nudges: nudges.requests,
    dev: options.dev ?? false,
    health: async () => ({
      database: await databaseAnswers(db),
      rooms: 0,
      connections: 0,
      version: options.version,
    }),
  })
  const server = createServer(app)
  routeUpgrades(server, origin, { 'socket.io': nudges.upgrade })
  const port = await listening(server, env)
  return {
    address: origin ?? `http://${env.HOST}:${port}`,
    deps,
    services,
    close: async () => {
      const closed = new Promise((done) => server.close(done))
      nudges.close()
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 3000).unref()
      await closed
      await db.$disconnect()
    },
  }
}

async function databaseAnswers(db: Db): Promise<boolean> {
  return db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
}

function listening(server: ReturnType<typeof createServer>, { PORT, HOST }: Env): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(PORT, HOST, () => {
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : PORT)
    })
  })
}
