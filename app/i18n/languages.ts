export const LANGUAGES = ['et', 'en', 'ru'] as const

export type Language = (typeof LANGUAGES)[number]

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
