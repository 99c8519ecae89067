import { createServer } from 'node:http'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { openCore, type Core, type CoreOptions } from './core'
import type { Deps } from './deps'
import { createHttp, type Health } from './http/http'
import { cutOff, endServer, listen, watchConnections } from './http/listening'
import { metricsAnswer } from './operation/metricsAnswer'
import type { Services } from './services'
import { routeUpgrades } from './upgrades'

/**
 * How long a connection at rest is kept: longer than the minute of the proxies that hosts stand behind,
 * or one of them sends a request on a connection that is closed that moment.
 */
const KEEP_ALIVE_MS = 65_000

export type HostOptions = CoreOptions & {
  version: string
  build: ServerBuild | (() => Promise<ServerBuild>)
  assets: RequestHandler
  dev?: boolean
}

export type Host = {
  /** The address that people use: that of ORIGIN, else where it listens, such as `http://localhost:3000`. */
  address: string
  /** The port on which it listens. */
  port: number
  deps: Deps
  services: Services
  /** Resolves when the rows behind the live documents are up to date. */
  settled: () => Promise<void>
  /** Writes what is open, tells every socket "again, soon", and ends. */
  close: () => Promise<void>
}

/** Opens everything that has a life, in order, and listens. */
export async function openHost(options: HostOptions): Promise<Host> {
  const { env, version, logger, build, assets, dev = false } = options
  const origin = env.ORIGIN ?? null
  const core = await openCore(options)
  const { cookies, collabTokens, documents, nudges, rows, metrics, observer, deps, services } = core
  const server = createServer(
    { keepAliveTimeout: KEEP_ALIVE_MS },
    createHttp({
      services,
      cookies,
      collabTokens,
      origin,
      logger,
      build,
      assets,
      nudges: nudges.requests,
      dev,
      health: async () => ({ ...(await healthOf(core)), version, build: nameOf(build) }),
      metrics: metricsAnswer(() => metrics.read(documents.stats()), env.METRICS_TOKEN),
    }),
  )
  const connections = watchConnections(server)
  const upgrades = {
    collab: { upgrade: documents.upgrade, takesTokens: true },
    'socket.io': { upgrade: nudges.upgrade, takesTokens: false },
  }
  routeUpgrades(server, origin, upgrades, (code, doc) => observer.refused(doc, code, 'upgrade'))
  const port = await listen(server, env.PORT, env.HOST)
  rows.catchUp()
  return {
    address: origin ?? `http://${env.HOST}:${port}`,
    port,
    deps,
    services,
    settled: () => rows.settled(),
    close: async () => {
      const ended = endServer(server)
      nudges.close()
      rows.stopCatchingUp()
      await documents.close()
      cutOff(connections)
      await ended
      await rows.settled()
      await deps.db.$disconnect()
      core.letGo()
      metrics.stop()
    },
  }
}

const nameOf = (build: HostOptions['build']): string | null =>
  typeof build === 'function' ? null : build.assets.version

async function healthOf({
  deps: { db },
  documents,
}: Core): Promise<Pick<Health, 'database' | 'rooms' | 'connections'>> {
  const { openRooms, connections } = documents.stats()
  const database = await db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
  return { database, rooms: openRooms, connections }
}
