import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, resolve } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { createCookies } from './cookies'
import { openDb, type Db } from './db'
import type { Deps } from './deps'
import { openDocuments } from './documents'
import type { Env } from './env'
import { createHttp } from './http'
import { createLimits } from './limits'
import { migrate } from './migrate'
import { createNudges } from './nudges'
import { createBoardRows } from './board/boardRows'
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
  /** Where the built writer thread of the update log is. */
  workerUrl: URL
  dev?: boolean
  now?: () => Date
}

export type Host = {
  /** Where it listens, such as `http://localhost:3000`. */
  address: string
  deps: Deps
  services: Services
  /** Resolves when the rows behind the live documents are up to date. */
  settled: () => Promise<void>
  /** Writes what is open, tells every socket "again, soon", and ends. */
  close: () => Promise<void>
}

/** Opens everything that has a life, in order, and listens. */
export async function openHost(options: HostOptions): Promise<Host> {
  const { env, root, logger } = options
  const origin = env.ORIGIN ?? null
  const dataDir = resolve(root, env.DATA_DIR)
  // What people wrote and the hashes of their passwords: not for other users of the machine.
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const db = await openMigrated(env.DATABASE_URL ?? `file:${join(dataDir, 'kavalaud.db')}`, root)
  const secret = sessionSecret(env.SESSION_SECRET, dataDir)
  const cookies = createCookies(secret, origin?.startsWith('https:') ?? false)

  const nudges = createNudges(origin, async ({ headers }, topic) =>
    services.mayFollow(await readActor(headers), topic),
  )
  const documents = openDocuments({
    file: join(dataDir, 'collab.db'),
    workerUrl: options.workerUrl,
    readActor: ({ headers }) => readActor(headers),
    authorize: (actor, name) => services.authorizeDocument(actor, name),
    onCommitted: (name) => rows.changed(name),
    logger,
  })
  const deps: Deps = {
    db,
    documents,
    nudge: nudges.nudge,
    limits: createLimits(),
    now: options.now ?? (() => new Date()),
  }
  const services = createServices(deps)
  const readActor = actorReader(services, cookies)
  const rows = createBoardRows(deps, (error) => logger.error({ err: error }, 'rows stay behind'))

  const health = async () => ({
    database: await answers(db),
    rooms: documents.stats().openRooms,
    connections: documents.stats().connections,
    version: options.version,
  })
  const { build, assets, dev = false } = options
  const http = {
    services,
    cookies,
    origin,
    logger,
    build,
    assets,
    nudges: nudges.requests,
    dev,
    health,
  }
  const server = createServer(createHttp(http))
  routeUpgrades(server, origin, { collab: documents.upgrade, 'socket.io': nudges.upgrade })
  const port = await listen(server, env)
  return {
    address: origin ?? `http://${env.HOST}:${port}`,
    deps,
    services,
    settled: () => rows.settled(),
    close: async () => {
      const ended = endServer(server)
      nudges.close()
      await documents.close()
      await ended
      await rows.settled()
      await db.$disconnect()
    },
  }
}

async function openMigrated(url: string, root: string): Promise<Db> {
  await migrate(url, join(root, 'prisma', 'migrations'))
  return openDb(url)
}

function answers(db: Db): Promise<boolean> {
  return db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
}

function listen(server: Server, { PORT, HOST }: Env): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(PORT, HOST, () => {
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : PORT)
    })
  })
}

/** Answers that are under way have this long to end before their connections are cut. */
const PATIENCE_MS = 3000

function endServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref()
  })
}
