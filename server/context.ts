import type { CollabToken } from './live/collabTokens'
import type { Actor } from './deps'
import type { Services } from './services'

/** What every Remix loader and action is given: the use cases, who asks, and the page's CSP nonce. */
export type Context = {
  services: Services
  actor: Actor
  sessionToken: string | null
  /** A cookie came that this server never signed; the page says that it no longer counts. */
  tampered: boolean
  nonce: string
  /** The address people use, without a trailing slash. */
  origin: string
  /** The Set-Cookie value that keeps a signed-in session, or ends it where the token is null. */
  sessionCookie: (token: string | null) => string
  /** A token that opens live documents as the actor (AUTH-5). */
  collabToken: () => CollabToken
  /**
   * Sets a header in place of the one that every answer has; a header of the answer itself would
   * only stand beside that.
   */
  replaceHeader: (name: string, value: string) => void
  /** Logs what went wrong, without people's texts. */
  reportError: (error: unknown) => void
}
