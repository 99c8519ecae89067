/** Says that an account has signed out, to the next page whose scripts run in this browser. */
const NAME = 'kavalaud_signed_out'
const MONTH_S = 30 * 24 * 60 * 60

/** The Set-Cookie value that says so of an account, by its key. Nothing rests on it but what is forgotten on the device. */
export const signedOutCookie = (key: string): string =>
  `${NAME}=${key}; Path=/; SameSite=Lax; Max-Age=${MONTH_S}`

/** Of whom it is said; null for nobody. */
export function readSignedOut(): string | null {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${NAME}=`))
  return found?.slice(NAME.length + 1) || null
}

export function forgetSignedOut(): void {
  document.cookie = `${NAME}=; Path=/; SameSite=Lax; Max-Age=0`
}
