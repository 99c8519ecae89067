import { newToken, readSignedToken, signToken } from '../tokens'

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
 * SameSite=Lax. Where people use https they are Secure, and named so that browsers take them from
 * this very host alone: a page on a neighbouring one cannot slip its own session in.
 */
export function createCookies(secret: string, secure: boolean): Cookies {
  const prefix = secure ? '__Host-' : ''
  const [sessionName, deviceName] = [`${prefix}kavalaud_session`, `${prefix}kavalaud_device`]
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  // Each has a signature of its own: one cookie cannot stand for the other.
  const secretOf = (name: string) => `${name}/${secret}`
  const read = (name: string) => (header: string | undefined) => {
    const value = cookieValue(header, name)
    const token = value === null ? null : readSignedToken(value, secretOf(name))
    return { token, tampered: value !== null && token === null }
  }
  return {
    readSession: read(sessionName),
    readDevice: read(deviceName),
    session: (token) =>
      token === null
        ? `${sessionName}=; ${attributes}; Max-Age=0`
        : `${sessionName}=${signToken(token, secretOf(sessionName))}; ${attributes}; Max-Age=${SESSION_S}`,
    newDevice: () => {
      const token = newToken()
      return {
        token,
        cookie: `${deviceName}=${signToken(token, secretOf(deviceName))}; ${attributes}; Max-Age=${YEAR_S}`,
      }
    },
  }
}

function cookieValue(header: string | undefined, name: string): string | null {
  const found = header?.split(/;\s*/).find((part) => part.startsWith(`${name}=`))
  const value = found?.slice(name.length + 1)
  return value ? value : null
}
