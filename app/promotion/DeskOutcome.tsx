import { useTranslation } from 'react-i18next'
import type { PromotionOutcome } from '../../server/board/promoteDrafts'
import { Badge } from '../ui/Badge'
import { useRefusalText } from '../ui/refusalText'

/** What became of one draft in one plan at the last press. */
export function DeskOutcome({ outcome }: { outcome: PromotionOutcome }) {
  const { t } = useTranslation()
  const refusalText = useRefusalText()
  switch (outcome.outcome) {
    case 'added':
      return <Badge tone="good">{t('promotion.addedAs', { n: outcome.number })}</Badge>
    case 'already':
      return <Badge tone="brand">{t('promotion.alreadyAs', { n: outcome.number })}</Badge>
    case 'refused':
      return <Badge tone="danger">{refusalText({ ...outcome, code: 'invalid' })}</Badge>
  }
}
