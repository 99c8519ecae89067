import { useTranslation } from 'react-i18next'
import { placeKey } from '../../domain/board/cardPlace'
import { parseDeadline } from '../../domain/deadline/parseDeadline'
import type { PromotionOutcome } from '../../server/board/promoteDrafts'
import type { DeskRow as Row } from '../../server/board/readPromotionDesk'
import type { Target } from '../../server/board/readTargets'
import { DeadlineText } from '../plan/activity/DeadlineText'
import { Badge } from '../ui/Badge'
import { StackCell, StackRow } from '../ui/StackTable'
import { useFilledEarly } from '../ui/useFilledEarly'
import { ChapterChoice } from './ChapterChoice'
import { DeskFate } from './DeskFate'
import { DeskOutcome } from './DeskOutcome'
import { DeskPlace } from './DeskPlace'
import { SimilarActivity } from './SimilarActivity'

type Props = {
  row: Row
  targets: readonly Target[]
  ticked: boolean
  onTick: (on: boolean) => void
  outcomes: readonly PromotionOutcome[]
  /** The other drafts of the same board. */
  others: readonly Row[]
}

const CELL = 'px-3 pb-2 wide:py-3'

/** One draft: what it says and lacks, what is like it in the plans, where it is or would go. */
export function DeskRow({ row, targets, ticked, onTick, outcomes, others }: Props) {
  const { t } = useTranslation()
  const ref = useFilledEarly()
  const text = row.text || t('board.emptyCard')
  return (
    <StackRow className="border-t border-line py-3 first:border-t-0 wide:py-0">
      <StackCell className={CELL}>
        <input
          ref={ref}
          type="checkbox"
          name="card"
          value={placeKey(row)}
          checked={ticked}
          disabled={row.blocked || Boolean(row.fate?.ended)}
          onChange={({ target }) => onTick(target.checked)}
          aria-label={t('promotion.choose', { text })}
          className="size-6 accent-brand"
        />
      </StackCell>
      <StackCell className={CELL}>
        <Draft row={row} text={text} />
      </StackCell>
      <StackCell className={CELL}>
        {row.deadlineRaw ? (
          <DeadlineText raw={row.deadlineRaw} deadline={parseDeadline(row.deadlineRaw)} />
        ) : (
          <Badge tone="warn">{t('promotion.noDeadline')}</Badge>
        )}
      </StackCell>
      <StackCell className={CELL}>
        {row.parties.join(', ') || <Badge tone="warn">{t('promotion.noParty')}</Badge>}
      </StackCell>
      <StackCell className={CELL}>
        <Plans row={row} targets={targets} outcomes={outcomes} others={others} />
      </StackCell>
    </StackRow>
  )
}

function Draft({ row, text }: { row: Row; text: string }) {
  const { t } = useTranslation()
  const about = [row.groupName, t(`cardKind.${row.kind}`), row.authors.join(', ')]
  return (
    <>
      <p className="text-sm text-muted">{about.filter(Boolean).join(' · ')}</p>
      <p className="mt-0.5 whitespace-pre-line">{text}</p>
      {row.blocked && <Badge tone="danger">{t('refusal.textTooShort')}</Badge>}
      {row.similar.map((similar) => (
        <SimilarActivity key={similar.activityId} similar={similar} />
      ))}
    </>
  )
}

/** Where a draft is, where it would go, and what the last press did with it. */
function Plans({ row, targets, outcomes, others }: Omit<Props, 'ticked' | 'onTick'>) {
  const isThere = ({ planId }: Target) => row.places.some((place) => place.planId === planId)
  const open = row.blocked || row.fate?.ended ? [] : targets.filter((target) => !isThere(target))
  return (
    <div className="grid content-start gap-2">
      {row.places.map((place) => (
        <DeskPlace key={place.activityId} place={place} />
      ))}
      {open.map((target) => (
        <ChapterChoice key={target.planId} row={row} target={target} />
      ))}
      {outcomes.map((outcome) => (
        <DeskOutcome key={outcome.planId} outcome={outcome} />
      ))}
      <DeskFate row={row} others={others} />
    </div>
  )
}
