import { useTranslation } from 'react-i18next'
import type { PublicCorrection, PublicPlan } from '../../server/publication/readPublicPlan'
import { Day } from '../ui/Day'
import { OfficialText } from './OfficialText'
import { usePublicPath } from './usePublicPath'

/** Every published revision at its own address, what changed in it, and the errors corrected since. */
export function RevisionList({ slug, revisions }: Pick<PublicPlan, 'slug' | 'revisions'>) {
  const { t } = useTranslation()
  const pathTo = usePublicPath(slug)
  return (
    <section className="part screen" aria-labelledby="revisions">
      <h2 id="revisions">{t('publication.revisions')}</h2>
      <p className="quiet">{t('publication.revisionsLead')}</p>
      <ul className="rows gap-top">
        {revisions.map(({ number, decidedOn, corrections }, at) => {
          const before = revisions[at + 1]
          return (
            <li key={number}>
              <a href={`/p/${slug}/${number}`}>{t('publication.revision', { number })}</a>
              {', '}
              {t('publication.approvedOn')} <Day at={decidedOn} />
              {before && (
                <>
                  {' · '}
                  <a
                    href={pathTo('changes', { from: String(before.number), to: String(number) })}
                    aria-label={t('publication.changesIn', { number })}
                  >
                    {t('publication.changes')}
                  </a>
                </>
              )}
              {corrections.length > 0 && <Corrections corrections={corrections} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Corrections({ corrections }: { corrections: readonly PublicCorrection[] }) {
  const { t } = useTranslation()
  return (
    <>
      <h3 className="gap-top">{t('publication.corrections')}</h3>
      <ul>
        {corrections.map(({ number, before, after, reason, at }, index) => (
          <li key={index}>
            <span className="quiet">
              <Day at={at} />
            </span>{' '}
            <OfficialText as="span">
              {number && <a href={`#${number}`}>{number}</a>} <del>{before}</del> <ins>{after}</ins>{' '}
              <span className="quiet">{reason}</span>
            </OfficialText>
          </li>
        ))}
      </ul>
    </>
  )
}
