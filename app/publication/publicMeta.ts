import type { MetaDescriptor } from '@remix-run/node'
import { LANGUAGES } from '../i18n/languages'

/** What a search engine is told of a page: one address whatever it is filtered by, and its languages. */
export function publicMeta(
  origin: string,
  path: string,
  { organisation, title }: { organisation: string; title: string },
): MetaDescriptor[] {
  const address = `${origin}${path}`
  return [
    { name: 'description', content: `${organisation}: ${title}` },
    { tagName: 'link', rel: 'canonical', href: address },
    ...LANGUAGES.map((language) => ({
      tagName: 'link' as const,
      rel: 'alternate',
      hrefLang: language,
      href: `${address}?lang=${language}`,
    })),
  ]
}
