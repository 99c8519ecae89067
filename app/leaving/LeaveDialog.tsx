import type { useBlocker } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

type Props = {
  blocker: ReturnType<typeof useBlocker>
  /** What would be lost. */
  text: string
}

/** Asks whether to go on to another page. Whoever closes it stays. */
export function LeaveDialog({ blocker, text }: Props) {
  const { t } = useTranslation()
  if (blocker.state !== 'blocked') return null
  const stay = (): void => blocker.reset()
  return (
    <Dialog title={t('common.leaveTitle')} open onClose={stay}>
      <div className="grid gap-4">
        <p>{text}</p>
        <div className="flex flex-wrap gap-2">
          <Button look="primary" onClick={stay}>
            {t('common.leaveStay')}
          </Button>
          <Button look="danger" onClick={() => blocker.proceed()}>
            {t('common.leaveGo')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
