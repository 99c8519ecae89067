import { useTranslation } from 'react-i18next'
import type { FilterChoices } from '../../domain/plan/planFilter'
import { useOfficialLang } from './OfficialText'

/** The chapters as links, so that a long plan can be entered anywhere. */
export function PublicContents({ chapters }: Pick<FilterChoices, 'chapters'>) {
  const { t } = useTranslation()
  const lang = useOfficialLang()
  if (chapters.length < 2) return null
  return (
    <nav className="toc" aria-label={t('plan.contents')}>
      <ol lang={lang}>
        {chapters.map(({ number, title }) => (
          <li key={number}>
            <a href={`#${number}`}>
              <span className="n">{`${number}.`}</span>
              <span>{title}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
