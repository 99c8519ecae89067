/** The languages that the product speaks. */
export type Language = 'et' | 'en' | 'ru'

/**
 * How each of them writes dates and hyphenates, as a BCP 47 tag. English is British: its day comes
 * first, so that 06/05 is not read as another day than in Estonian.
 */
export const LOCALES: Readonly<Record<Language, string>> = { et: 'et-EE', en: 'en-GB', ru: 'ru-RU' }
