import { useLocation, useNavigate } from '@remix-run/react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language'
import { languageCookie } from '../http/language'
import { loadCatalogue } from '../i18n/loadCatalogue'
import { useLook } from '../nudges/useLook'

/**
 * Changes the language of the page where it stands, so that whatever is typed, open or chosen in it stays. The choice is
 * kept where the server looks for it, and what the server says in words is asked for anew.
 *
 * @returns `change`, and the address of the page without the language that it may ask for, which would count for more
 */
export function useLanguageChange() {
  const { i18n } = useTranslation()
  const { pathname, search } = useLocation()
  const { look } = useLook()
  const navigate = useNavigate()
  const wanted = useRef<Language | null>(null)
  const query = new URLSearchParams(search)
  query.delete('lang')
  const to = query.size > 0 ? `${pathname}?${query.toString()}` : pathname
  const change = async (language: Language): Promise<void> => {
    wanted.current = language
    document.cookie = languageCookie(language)
    const catalogue = await loadCatalogue(language).catch(() => null)
    if (wanted.current !== language) return
    // Words that cannot be had come with the page.
    if (catalogue === null) return location.assign(to)
    i18n.addResourceBundle(language, 'translation', catalogue)
    await i18n.changeLanguage(language)
    if (new URLSearchParams(search).has('lang')) {
      navigate(to, { replace: true, preventScrollReset: true })
    } else look()
  }
  return { change, to }
}
