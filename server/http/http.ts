import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express, { type Express, type Request, type RequestHandler, type Response } from 'express'
import type { Logger } from 'pino'
import type { CollabTokens } from '../live/collabTokens'
import type { Context } from '../context'
import type { Cookies } from './cookies'
import { lastResort } from './lastResort'
import { boundPipelines } from './pipelines'
import { fromBrowsers, fromOwnPages, notTooLarge } from './requestChecks'
import { securityHeaders } from './securityHeaders'
import type { Services } from '../services'
import { hashToken } from '../tokens'

export type Health = {
  database: boolean
  rooms: number
  connections: number
  version: string
  /** What names the scripts of the pages that are given now; null while developing. */
  build: string | null
}

export type HttpOptions = {
  services: Services
  cookies: Cookies
  collabTokens: CollabTokens
  /** The configured address, or null where Host decides. */
  origin: string | null
  health: () => Promise<Health>
  metrics: RequestHandler
  logger: Logger
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Serves the browser's files: `build/client`, or Vite's middleware while developing. */
  assets: RequestHandler
  /** Long polling of the nudges. */
  nudges: RequestHandler
  dev: boolean
}

/** The HTTP side: health, headers, files, the origin check, and Remix for the rest. */
export function createHttp(options: HttpOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(boundPipelines())
  app.use(securityHeaders(options.origin?.startsWith('https:') ?? false, options.dev))
  app.get('/healthz', notKept, healthz(options))
  app.get('/metrics', notKept, options.metrics)
  app.use(logged(options.logger))
  app.use(fromBrowsers)
  app.use(options.nudges)
  app.use(options.assets)
  app.use(fromOwnPages(options.origin), notTooLarge(options.cookies), notKept)
  app.all('*', remix(options))
  app.use(lastResort(options.logger))
  return app
}

function remix(options: HttpOptions): RequestHandler {
  const handle = createRequestHandler({
    build: options.build,
    mode: options.dev ? 'development' : 'production',
    getLoadContext: (request, response) => contextOf(options, request, response),
  })
  return (request, response, next) => void handle(request, response, next)
}

function healthz({ health }: HttpOptions): RequestHandler {
  return (_request, response, next) => {
    health().then((found) => response.status(found.database ? 200 : 503).json(found), next)
  }
}

/** Pages and files are somebody's own: no cache keeps them, and nobody else's Back button shows them. */
const notKept: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store')
  next()
}

function logged(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now()
    response.on('finish', () => {
      const ms = Math.round(performance.now() - started)
      logger.debug({ method: request.method, status: response.statusCode, ms }, 'request')
    })
    next()
  }
}

/** Whoever closes a page while it is on its way is no failure. */
const hasLeft = (error: unknown) => error instanceof Error && error.name === 'AbortError'

/** Whoever only reads what is published is not told from anybody else, not even by a cookie. */
const isForEverybody = ({ method, path }: Request) => method === 'GET' && path.startsWith('/p/')

async function contextOf(
  { services, cookies, collabTokens, origin, logger }: HttpOptions,
  request: Request,
  response: Response,
): Promise<Context> {
  const header = request.headers.cookie
  const session = cookies.readSession(header)
  const device = cookies.readDevice(header)
  let deviceToken = device.token
  if (deviceToken === null) {
    const made = cookies.newDevice()
    deviceToken = made.token
    if (!isForEverybody(request)) response.append('Set-Cookie', made.cookie)
  }
  if (session.tampered) response.append('Set-Cookie', cookies.session(null))
  const accountId = await services.findSession(session.token)
  const deviceHash = hashToken(deviceToken)
  const sessionHash = accountId && session.token ? hashToken(session.token) : null
  return {
    services,
    actor: { accountId, deviceHash },
    sessionToken: session.token,
    tampered: session.tampered || device.tampered,
    nonce: String(response.locals['nonce']),
    origin: origin ?? `${request.protocol}://${request.headers.host ?? 'localhost'}`,
    sessionCookie: cookies.session,
    collabToken: () => collabTokens.issue({ sessionHash, deviceHash }),
    replaceHeader: (name, value) => void response.setHeader(name, value),
    reportError: (error) => {
      if (!hasLeft(error)) logger.error({ err: error }, 'a page failed')
    },
  }
}
