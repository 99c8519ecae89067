import type { Language } from '../../domain/language'

/** Only the catalogue of the page's language is loaded. */
const loaders: Record<Language, () => Promise<object>> = {
  et: () => import('./et/catalogue'),
  en: () => import('./en/catalogue'),
  ru: () => import('./ru/catalogue'),
}

/** The catalogue of one language, for the browser. */
export const loadCatalogue = async (language: Language): Promise<object> => ({
  ...(await loaders[language]()),
})
