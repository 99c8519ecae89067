import type { IncomingHttpHeaders } from 'node:http'
import type { Cookies } from './http/cookies'
import type { Actor } from './deps'
import type { Services } from './services'
import { hashToken } from './tokens'

/** Who sent a request, by its cookies; used where there is no page to set new ones. */
export function actorReader(services: Services, cookies: Cookies) {
  return async ({ cookie }: IncomingHttpHeaders): Promise<Actor> => {
    const device = cookies.readDevice(cookie).token
    return {
      accountId: await services.findSession(cookies.readSession(cookie).token),
      deviceHash: device === null ? null : hashToken(device),
    }
  }
}
