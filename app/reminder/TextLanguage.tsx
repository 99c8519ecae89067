import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language'
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages'

/** In which language the mails are; a plain form, so that it works without scripts. */
export function TextLanguage({ language }: { language: Language }) {
  const { t } = useTranslation()
  return (
    <Form method="get" className="flex flex-wrap items-center gap-2" preventScrollReset>
      <span className="font-medium">{t('reminder.language')}</span>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          name="text"
          value={one}
          lang={one}
          aria-pressed={one === language}
          className="min-h-9 cursor-pointer rounded-lg border border-field bg-surface px-3 font-medium aria-pressed:border-brand aria-pressed:bg-brand-soft aria-pressed:text-brand-strong"
        >
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </Form>
  )
}
