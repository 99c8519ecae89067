import { useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { followUpgrade, hasUpgraded } from '../connection/upgrade'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { useUpgradeHeard } from './useUpgradeHeard'

const loadAnew = (): void => window.location.reload()

/**
 * Says that the server was upgraded since the page was opened: the page stays, with what is typed into it, until its reader
 * loads it anew. Nobody sits at the screen of a hall, which does so by itself.
 */
export function UpgradedNote({ isForHall }: { isForHall: boolean }) {
  const { t } = useTranslation()
  useUpgradeHeard()
  const isUpgraded = useSyncExternalStore(followUpgrade, hasUpgraded, () => false)
  useEffect(() => {
    if (isUpgraded && isForHall) loadAnew()
  }, [isUpgraded, isForHall])
  if (!isUpgraded) return null
  return (
    <div className="mx-auto w-full max-w-5xl px-4 pt-4 print:hidden">
      <Notice>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p>{t('common.upgraded')}</p>
          <Button small onClick={loadAnew}>
            {t('common.loadAnew')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
