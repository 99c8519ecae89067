import { useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, LANGUAGE_NAMES } from '../i18n/languages'
import { useLanguage } from '../i18n/useLanguage'
import { Contact } from './Contact'
import { OfficialText } from './OfficialText'

export type PublicNavItem = { href: string; label: string; isCurrent: boolean }

type Props = {
  /** The name of the organisation, in Estonian as the title and everything else of a plan. */
  organisation: string
  title: string
  lead?: ReactNode
  nav: readonly PublicNavItem[]
  /** Where the organisation wants to be asked; empty where it has not said. */
  contact: string
  children: ReactNode
}

/** The frame of a page for everybody: its languages, which text counts, where it leads, and whom to ask. */
export function PublicPage({ organisation, title, lead, nav, contact, children }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <header className="bar">
        <div className="wide">
          <nav aria-label={t('publication.nav')}>
            <ul>
              {nav.map(({ href, label, isCurrent }) => (
                <li key={href}>
                  <a href={href} aria-current={isCurrent ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <Languages />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="wide">
        <OfficialText as="p" className="above">
          {organisation}
        </OfficialText>
        <OfficialText as="h1">{title}</OfficialText>
        {lead}
        {language !== 'et' && <p className="note">{t('publication.official')}</p>}
        {children}
      </main>
      <footer>
        <div className="wide">
          <Contact organisation={organisation} contact={contact} />
        </div>
      </footer>
    </>
  )
}

/** The same page in the other languages; links, so that they work without a cookie. */
function Languages() {
  const { t, i18n } = useTranslation()
  const [search] = useSearchParams()
  const to = (lang: string) => {
    const query = new URLSearchParams(search)
    query.set('lang', lang)
    return `?${query.toString()}`
  }
  return (
    <nav aria-label={t('term.language')}>
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={to(language)}
              lang={language}
              hrefLang={language}
              aria-current={language === i18n.language ? 'true' : undefined}
            >
              {LANGUAGE_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
