import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice'
import type { OpenLive } from './openLive'

/** That the server does not take what somebody left on this device under another name, and where it is. */
export function KeptNotice({ live: { kept } }: { live: Pick<OpenLive, 'kept'> }) {
  const { t } = useTranslation()
  const count = useSyncExternalStore(kept.subscribe, kept.getSnapshot)
  return count > 0 ? <Notice tone="warn">{t('board.keptNotTaken', { count })}</Notice> : null
}
