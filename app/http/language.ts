import type { Language } from '../../domain/language'
import { DEFAULT_LANGUAGE, isLanguage } from '../i18n/languages'

const COOKIE = 'kavalaud_language'
const YEAR_S = 365 * 24 * 60 * 60

/** The language that the address asks for, else the one chosen in this browser, else Estonian. */
export function readLanguage(request: Request): Language {
  const asked = new URL(request.url).searchParams.get('lang')
  if (isLanguage(asked)) return asked
  const cookies = request.headers.get('cookie') ?? ''
  const found = cookies.split(/;\s*/).find((part) => part.startsWith(`${COOKIE}=`))
  const value = found?.slice(COOKIE.length + 1)
  return isLanguage(value) ? value : DEFAULT_LANGUAGE
}

/** The Set-Cookie value that keeps a choice of language. */
export function languageCookie(language: Language): string {
  return `${COOKIE}=${language}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`
}
