import { useTranslation } from 'react-i18next'
import type { PromotionOutcome } from '../../server/board/promoteDrafts'
import { Notice } from '../ui/Notice'

type Props = {
  outcomes: readonly PromotionOutcome[]
  withdrawn: boolean
  /** What the last press said about how a draft ends. */
  ended: 'saved' | 'takenBack' | null
}

/** What the last press did, in one sentence; the rows say it one by one. */
export function DeskSummary({ outcomes, withdrawn, ended }: Props) {
  const { t } = useTranslation()
  if (withdrawn) return <Notice>{t('promotion.withdrawn')}</Notice>
  if (ended) return <Notice tone="good">{t(`ending.${ended}`)}</Notice>
  if (outcomes.length === 0) return null
  const count = (outcome: string) => outcomes.filter((one) => one.outcome === outcome).length
  const refused = count('refused')
  return (
    <Notice tone={refused > 0 ? 'warn' : 'good'}>
      {t('promotion.addedCount', { count: count('added') })}{' '}
      {count('already') > 0 && t('promotion.alreadyCount', { count: count('already') })}{' '}
      {refused > 0 && t('promotion.refusedCount', { count: refused })}
    </Notice>
  )
}
