import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isLanguage, LANGUAGES, LANGUAGE_NAMES } from '../i18n/languages'
import { useLanguageChange } from './useLanguageChange'

/** The languages side by side. A plain form, so that it works before and without scripts. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation()
  const { change, to } = useLanguageChange()
  const changeHere = (event: FormEvent<HTMLFormElement>): void => {
    const { nativeEvent } = event
    const pressed = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
    const language = pressed?.getAttribute('value')
    if (!isLanguage(language)) return
    event.preventDefault()
    void change(language)
  }
  return (
    <form
      method="post"
      action="/language"
      aria-label={t('term.language')}
      className="flex"
      onSubmit={changeHere}
    >
      <input type="hidden" name="to" value={to} />
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
