import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express, { type Express, type Request, type RequestHandler, type Response } from 'express'
import type { Logger } from 'pino'
import type { Context } from './context'
import type { Cookies } from './cookies'
import { isSameOrigin } from './sameOrigin'
import { securityHeaders } from './securityHeaders'
import type { Services } from './services'
import { hashToken } from './tokens'

export type Health = { database: boolean; rooms: number; connections: number; version: string }

export type HttpOptions = {
  services: Services
  cookies: Cookies
  /** The configured address, or null where Host decides. */
  origin: string | null
  health: () => Promise<Health>
  logger: Logger
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Serves the browser's files: `build/client`, or Vite's middleware while developing. */
  assets: RequestHandler
  /** Long polling of the nudges. */
  nudges: RequestHandler
  dev: boolean
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
/** Above every limit that a use case sets, so that those can answer with their own sentence. */
const MAX_BODY_BYTES = 12 * 1024 * 1024

/** The HTTP side: health, headers, files, the origin check, and Remix for the rest. */
export function createHttp(options: HttpOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.get('/healthz', healthz(options))
  app.use(securityHeaders(options.origin?.startsWith('https:') ?? false, options.dev))
  app.use(logged(options.logger))
  app.use(options.nudges)
  app.use(options.assets)
  app.use(ownPagesOnly(options.origin), notTooLarge)
  app.all('*', remix(options))
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

function ownPagesOnly(origin: string | null): RequestHandler {
  return (request, response, next) => {
    if (SAFE.has(request.method) || isSameOrigin(request.headers, origin)) return next()
    response.status(403).type('text').send('This request came from another site.')
  }
}

const notTooLarge: RequestHandler = (request, response, next) => {
  const length = Number(request.headers['content-length'] ?? 0)
  const chunked = request.headers['transfer-encoding'] !== undefined
  if (SAFE.has(request.method) || (!chunked && length <= MAX_BODY_BYTES)) return next()
  response.status(413).type('text').send('Liiga suur. / Too large. / Слишком большой объём.')
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

async function contextOf(
  { services, cookies, origin, logger }: HttpOptions,
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
    response.append('Set-Cookie', made.cookie)
  }
  if (session.tampered) response.append('Set-Cookie', cookies.session(null))
  return {
    services,
    actor: {
      accountId: await services.findSession(session.token),
      deviceHash: hashToken(deviceToken),
    },
    sessionToken: session.token,
    tampered: session.tampered || device.tampered,
    nonce: String(response.locals['nonce']),
    origin: origin ?? `${request.protocol}://${request.headers.host ?? 'localhost'}`,
    sessionCookie: cookies.session,
    reportError: (error) => logger.error({ err: error }, 'a page failed'),
  }
}
