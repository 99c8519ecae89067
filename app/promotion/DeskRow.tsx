import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { PromotionOutcome } from '../../server/board/promoteDrafts'
import type { DeskRow as Row } from '../../server/board/readPromotionDesk'
import type { Target } from '../../server/board/readTargets'
import { useDeadlineReading } from '../i18n/useDeadlineReading'
import { parseDeadline } from '../../domain/deadline/parseDeadline'
import { Badge } from '../ui/Badge'
import { ChapterChoice } from './ChapterChoice'
import { DeskOutcome } from './DeskOutcome'
import { DeskPlace } from './DeskPlace'

type Props = {
  row: Row
  targets: readonly Target[]
  ticked: boolean
  onTick: () => void
  outcomes: readonly PromotionOutcome[]
}

/** One draft: what it says and lacks, what is like it in the plans, where it is or would go. */
export function DeskRow({ row, targets, ticked, onTick, outcomes }: Props) {
  const { t } = useTranslation()
  const reading = useDeadlineReading()
  const missing = targets.filter(
    ({ planId }) => !row.places.some((place) => place.planId === planId),
  )
  return (
    <li className="grid gap-x-5 gap-y-3 rounded-xl border border-line bg-surface p-4 shadow-card md:grid-cols-[1.5rem_minmax(0,3fr)_minmax(0,2fr)]">
      <input
        type="checkbox"
        name="card"
        value={`${row.boardId}/${row.cardId}`}
        checked={ticked}
        disabled={row.blocked}
        onChange={onTick}
        aria-label={t('promotion.choose', { text: row.text || t('promotion.emptyCard') })}
        className="mt-0.5 size-6 accent-brand"
      />
      <div className="min-w-0">
        <p className="text-sm text-muted">
          {[row.groupName, t(`cardKind.${row.kind}`), row.authors.join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="mt-0.5 whitespace-pre-line">
          {row.text || <em>{t('promotion.emptyCard')}</em>}
        </p>
        <dl className="mt-2 grid gap-1 text-sm">
          <div>
            <dt className="first-capital mr-1.5 inline text-muted">{t('term.deadline')}:</dt>
            <dd className="inline">
              {row.deadlineRaw || '–'}{' '}
              {row.deadlineRaw && (
                <span className="text-muted">{reading(parseDeadline(row.deadlineRaw))}</span>
              )}
            </dd>
          </div>
          <div>
            <dt className="first-capital mr-1.5 inline text-muted">{t('term.party')}:</dt>
            <dd className="inline">{row.parties.join(', ') || '–'}</dd>
          </div>
        </dl>
        <div className="mt-2 flex flex-wrap gap-1.5">
          {row.blocked && <Badge tone="danger">{t('refusal.textTooShort')}</Badge>}
          {row.warnings.map((warning) => (
            <Badge key={warning} tone="warn">
              {t(`promotion.${warning}`)}
            </Badge>
          ))}
        </div>
      </div>
      <div className="grid min-w-0 content-start gap-2 md:col-start-3">
        {row.places.map((place) => (
          <DeskPlace key={place.activityId} place={place} />
        ))}
        {!row.blocked &&
          missing.map((target) => <ChapterChoice key={target.planId} row={row} target={target} />)}
        {outcomes.map((outcome) => (
          <DeskOutcome key={outcome.planId} outcome={outcome} />
        ))}
        {row.similar.map(({ planId, activityId, text }) => (
          <div key={activityId} className="rounded-lg bg-warn-soft p-2.5 text-sm">
            <p className="font-medium text-warn">{t('promotion.similar')}</p>
            <p>{text}</p>
            <Link to={`/plans/${planId}#activity-${activityId}`} className="text-brand underline">
              {t('promotion.seeInPlan')}
            </Link>
          </div>
        ))}
      </div>
    </li>
  )
}
