import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * Security headers. The policy names no outside origin; scripts and style elements need the nonce
 * in `res.locals.nonce`. Style attributes stay allowed: the canvas places cards by them.
 *
 * @param secure whether people come by https; only then are browsers told to insist on it
 * @param dev whether Vite serves the modules, which needs inline styles of its own
 */
export function securityHeaders(secure: boolean, dev: boolean): RequestHandler[] {
  const nonce: RequestHandler = (_request, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64')
    next()
  }
  const nonceSource = (_request: unknown, response: unknown) =>
    `'nonce-${(response as { locals: Record<string, string> }).locals['nonce']}'`
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonceSource],
        styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'", nonceSource],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: dev ? ["'self'", 'ws:'] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  })
  return [nonce, headers]
}
