import { useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, LANGUAGE_NAMES } from '../i18n/languages'

/** The languages side by side. A plain form, so that it works before and without scripts. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation()
  const { pathname, search } = useLocation()
  const query = new URLSearchParams(search)
  // What the address asks for would count for more than what is chosen here.
  query.delete('lang')
  return (
    <form method="post" action="/language" aria-label={t('term.language')} className="flex">
      <input type="hidden" name="to" value={`${pathname}?${query.toString()}`} />
      {LANGUAGES.map((language) => (
        <button
          key={language}
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === i18n.language}
          className="min-h-8 min-w-9 cursor-pointer rounded-md px-1.5 text-sm font-medium text-muted uppercase hover:text-ink aria-pressed:bg-brand-soft aria-pressed:text-brand-strong"
        >
          {language}
          <span className="sr-only"> {LANGUAGE_NAMES[language]}</span>
        </button>
      ))}
    </form>
  )
}
