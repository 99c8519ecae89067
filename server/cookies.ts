import { newToken, readSignedToken, signToken } from './tokens'

const SESSION = 'kavalaud_session'
const DEVICE = 'kavalaud_device'
const YEAR_S = 365 * 24 * 60 * 60
export const SESSION_S = 30 * 24 * 60 * 60

/** `tampered` where a cookie was sent that this server never signed. */
export type CookieReading = { token: string | null; tampered: boolean }

export type Cookies = {
  readSession: (header: string | undefined) => CookieReading
  readDevice: (header: string | undefined) => CookieReading
  /** The Set-Cookie value that keeps a signed-in session, or ends it where the token is null. */
  session: (token: string | null) => string
  /** A new device token and its Set-Cookie value. */
  newDevice: () => { token: string; cookie: string }
}

/**
 * The two cookies of the product: who is signed in, and which browser this is. HttpOnly and
 * SameSite=Lax; Secure where people use https.
 */
export function createCookies(secret: string, secure: boolean): Cookies {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  const read = (name: string) => (header: string | undefined) => {
    const value = cookieValue(header, name)
    const token = value === null ? null : readSignedToken(value, secret)
    return { token, tampered: value !== null && token === null }
  }
  return {
    readSession: read(SESSION),
    readDevice: read(DEVICE),
    session: (token) =>
      token === null
        ? `${SESSION}=; ${attributes}; Max-Age=0`
        : `${SESSION}=${signToken(token, secret)}; ${attributes}; Max-Age=${SESSION_S}`,
    newDevice: () => {
      const token = newToken()
      return {
        token,
        cookie: `${DEVICE}=${signToken(token, secret)}; ${attributes}; Max-Age=${YEAR_S}`,
      }
    },
  }
}

function cookieValue(header: string | undefined, name: string): string | null {
  const found = header?.split(/;\s*/).find((part) => part.startsWith(`${name}=`))
  const value = found?.slice(name.length + 1)
  return value ? value : null
}
