import type { Language } from '../../domain/language'

/** In the order in which they are offered. */
export const LANGUAGES: readonly Language[] = ['et', 'en', 'ru']

export const DEFAULT_LANGUAGE: Language = 'et'

/** The name of each language in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  et: 'Eesti',
  en: 'English',
  ru: 'Русский',
}

/** Whether a text from outside names a language that the product speaks. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}
