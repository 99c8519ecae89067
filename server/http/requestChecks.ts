import type { Request, RequestHandler, Response } from 'express'
import { LET_GO_HEADER } from '../../domain/letGo'
import type { Cookies } from './cookies'
import { isSameOrigin } from './sameOrigin'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
const METHODS = new Set([...SAFE, 'POST'])

/** Above every limit that a use case sets, so that those can answer with their own sentence. */
const MAX_BODY_BYTES = 12 * 1024 * 1024
/** Whoever is not signed in sends a name, a code or a password. */
const MAX_GUEST_BODY_BYTES = 64 * 1024

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/**
 * Refuses what no browser of a person sends: a method that nothing here has, an address that
 * links could not be built from, and the way of asking for data that no page of ours uses. What a proxy says of the
 * address does not count; `ORIGIN` does.
 */
export const fromBrowsers: RequestHandler = (request, response, next) => {
  delete request.headers['x-forwarded-host']
  const { host = 'localhost' } = request.headers
  if (!METHODS.has(request.method)) return refuse(response, 405)
  if (!HOST.test(host) || !URL.canParse(`http://${host}`)) return refuse(response, 400)
  if (new URLSearchParams(request.url.split('?', 2)[1]).has('_data')) return refuse(response, 400)
  next()
}

/**
 * Refuses to change anything for a page of another site. What goes on is for the host of `ORIGIN`,
 * whatever a proxy or a sender wrote: the pages compare the two once more.
 */
export function fromOwnPages(origin: string | null): RequestHandler {
  return (request, response, next) => {
    if (!SAFE.has(request.method) && !isSameOrigin(request.headers, origin)) {
      return refuse(response, 403)
    }
    if (origin !== null) request.headers.host = new URL(origin).host
    next()
  }
}

/**
 * Keeps large bodies from whoever may not send them: what nobody may send is refused before any of it
 * is read, as is a body whose length nobody says. What is only too large for a guest is let go, and
 * their page says so.
 */
export function notTooLarge(cookies: Cookies): RequestHandler {
  const limitOf = ({ headers }: Request) =>
    cookies.readSession(headers.cookie).token === null ? MAX_GUEST_BODY_BYTES : MAX_BODY_BYTES
  return (request, response, next) => {
    delete request.headers[LET_GO_HEADER]
    const length = Number(request.headers['content-length'] ?? 0)
    const chunked = request.headers['transfer-encoding'] !== undefined
    if (SAFE.has(request.method) || (!chunked && length <= limitOf(request))) return next()
    if (chunked || length > MAX_BODY_BYTES) return refuse(response, 413)
    letGo(request, next)
  }
}

/** Reads a body to its end and keeps nothing: a browser listens only once it has sent everything. */
function letGo(request: Request, next: () => void): void {
  request.headers[LET_GO_HEADER] = '1'
  request.once('end', () => next())
  request.resume()
}

/** There is no page around these answers, so they are said in every language of the product. */
const SENTENCES = {
  400: 'Vigane päring. / Bad request. / Неверный запрос.',
  403: 'Päring tuli teiselt saidilt. / The request came from another site. / Запрос пришёл с другого сайта.',
  404: 'Seda ei ole. / Not found. / Не найдено.',
  405: 'Vigane päring. / Bad request. / Неверный запрос.',
  413: 'Liiga suur. / Too large. / Слишком большой объём.',
  500: 'Midagi läks valesti. / Something went wrong. / Что-то пошло не так.',
} as const

export type PlainStatus = keyof typeof SENTENCES

/** Answers without a page. */
export function refuse(response: Response, status: PlainStatus): void {
  response.status(status).type('text').send(SENTENCES[status])
}
