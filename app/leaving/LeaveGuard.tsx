import { useBlocker } from '@remix-run/react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { countAtStake } from './stakes'

/** Asks before a page is left or closed that holds the only copy of somebody's work; once for all its live documents. */
export function LeaveGuard() {
  const { t } = useTranslation()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && countAtStake() > 0,
  )
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (countAtStake() > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  if (blocker.state !== 'blocked') return null
  const stay = (): void => blocker.reset()
  return (
    <Dialog title={t('board.leaveTitle')} open onClose={stay}>
      <div className="grid gap-4">
        <p>{t('board.leaveText', { count: countAtStake() })}</p>
        <div className="flex flex-wrap gap-2">
          <Button look="primary" onClick={stay}>
            {t('board.leaveStay')}
          </Button>
          <Button look="danger" onClick={() => blocker.proceed()}>
            {t('board.leaveGo')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
