import { useTranslation } from 'react-i18next'
import { changedSince } from '../../../domain/plan/changedSince'
import type { Origin } from '../../../server/board/readOrigins'
import { DraftFacts } from '../../homework/DraftFacts'
import { formatDate } from '../../i18n/formatDate'
import { useLanguage } from '../../i18n/useLanguage'
import { Badge } from '../../ui/Badge'
import { Day } from '../../ui/Day'
import { FACT_LABELS } from '../factLabels'
import { WordChanges } from '../WordChanges'

/** Where an activity came from and which way it took, what its draft said then, and how the draft differs now. */
export function ActivityOrigin({ origin }: { origin: Origin }) {
  const { t } = useTranslation()
  const { promotedAt, promoted, current, changed } = origin
  const changes = changed && current ? changedSince(promoted, current) : []
  return (
    <section className="grid gap-2">
      <h4 className="first-capital font-semibold">{t('term.source')}</h4>
      <p>
        {useWay(origin).join(' → ')}
        <span className="text-muted">
          {' · '}
          <Day at={promotedAt} />
        </span>
      </p>
      <figure className="border-l-4 border-draft pl-3">
        <figcaption className="text-sm text-muted">{t('plan.draftThen')}</figcaption>
        <p className="whitespace-pre-line">{promoted.text}</p>
        <DraftFacts content={promoted} />
      </figure>
      {changes.length > 0 && (
        <div className="grid justify-items-start gap-1.5">
          <Badge tone="warn">
            <span className="first-capital">{t('term.changedSince')}</span>
          </Badge>
          <dl className="grid gap-1.5">
            {changes.map(({ fact, words }) => (
              <div key={fact}>
                <dt className="text-sm text-muted">{t(FACT_LABELS[fact])}</dt>
                <dd>
                  <WordChanges words={words} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </section>
  )
}

/** The stations of a draft in their order: workshop, group, homework, seminar. */
function useWay({ workshopTitle, groupName, homework }: Origin): string[] {
  const { t } = useTranslation()
  const language = useLanguage()
  const accepted = homework?.accepted
  const date = accepted?.seminarDate
  const stations = [
    workshopTitle,
    groupName,
    homework && t('publication.originHomework', { municipality: homework.municipality }),
    date && t('publication.originAcceptedOn', { date: formatDate(date, language) }),
    accepted && !date && t('publication.originAccepted'),
  ]
  return stations.flatMap((station) => (station ? [station] : []))
}
