import { timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { refuse } from '../http/requestChecks'
import { sha256 } from '../sha256'
import { EXPOSITION_TYPE } from './exposition'

const LOOPBACK = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/
const LOCAL_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i
const FORWARDED = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
]

/**
 * Answers with the metrics whoever has the token, and this machine itself; for anybody else there is no such page.
 *
 * @param token what `Authorization: Bearer` has to carry; undefined where no token will do
 */
export function metricsAnswer(read: () => string, token: string | undefined): RequestHandler {
  return (request, response) => {
    const may = isFromHere(request) || (token !== undefined && carries(request, token))
    if (!may) return refuse(response, 404)
    response.type(EXPOSITION_TYPE).send(read())
  }
}

/** A proxy on this machine also asks from here, for somebody else: it says so, or names the host they asked for. */
function isFromHere({ socket, headers }: Request): boolean {
  if (FORWARDED.some((name) => headers[name] !== undefined)) return false
  return LOOPBACK.test(socket.remoteAddress ?? '') && LOCAL_HOST.test(headers.host ?? '')
}

/** Compared by digests, so that the time it takes tells nothing. */
function carries({ headers }: Request, token: string): boolean {
  const digest = (text: string) => Buffer.from(sha256(text))
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`))
}
