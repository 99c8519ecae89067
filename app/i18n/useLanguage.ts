import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language'
import { DEFAULT_LANGUAGE, isLanguage } from './languages'

/** The language of the page. */
export function useLanguage(): Language {
  const { language } = useTranslation().i18n
  return isLanguage(language) ? language : DEFAULT_LANGUAGE
}
