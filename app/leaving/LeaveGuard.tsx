import { useTranslation } from 'react-i18next'
import { LeaveDialog } from './LeaveDialog'
import { countAtStake } from './stakes'
import { useAskBeforeLeaving } from './useAskBeforeLeaving'

const isAtStake = (): boolean => countAtStake() > 0

/** Asks before a page is left or closed that holds the only copy of somebody's work; once for all its live documents. */
export function LeaveGuard() {
  const { t } = useTranslation()
  const blocker = useAskBeforeLeaving(isAtStake)
  return <LeaveDialog blocker={blocker} text={t('board.leaveText', { count: countAtStake() })} />
}
