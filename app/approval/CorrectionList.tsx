import { useTranslation } from 'react-i18next'
import type { CorrectionEntry } from '../../server/approval/readRevisions'
import { Day } from '../ui/Day'

/** The clerical errors that were noticed later, beside the revision that has them. */
export function CorrectionList({ corrections }: { corrections: readonly CorrectionEntry[] }) {
  const { t } = useTranslation()
  if (corrections.length === 0) return null
  return (
    <section className="grid gap-1.5">
      <h3>{t('approval.corrections')}</h3>
      <ul className="grid gap-1.5">
        {corrections.map(({ id, number, before, after, reason, correctedAt }) => (
          <li key={id} className="border-l-4 border-warn/40 pl-3">
            <p>
              <span className="text-sm text-muted">
                {number === ''
                  ? t('approval.correctionHead')
                  : t('approval.correctionAt', { number })}
                {': '}
              </span>
              <del className="text-danger">{before}</del>
              {' → '}
              <ins className="text-good">{after}</ins>
            </p>
            <p className="text-sm text-muted">
              <Day at={correctedAt} />
              {': '}
              {reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
