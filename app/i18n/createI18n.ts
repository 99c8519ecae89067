import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../domain/language'
import { DEFAULT_LANGUAGE } from './languages'

/** A translator for one language with its catalogue in place; one per request, one per page. */
export function createI18n(language: Language, catalogue: object): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: DEFAULT_LANGUAGE,
    resources: { [language]: { translation: catalogue } },
    interpolation: { escapeValue: false },
    returnNull: false,
    initImmediate: false,
  })
  return instance
}
