import { Check, CircleAlert, CloudOff, CloudUpload, Lock, type LucideIcon } from 'lucide-react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Status } from '../../collab/client/status'
import { useStatus } from './BoardContext'

const LOOK: Record<Status['kind'], { Icon: LucideIcon; tone: string }> = {
  connecting: { Icon: CloudUpload, tone: 'text-muted' },
  saved: { Icon: Check, tone: 'text-good' },
  saving: { Icon: CloudUpload, tone: 'text-muted' },
  offline: { Icon: CloudOff, tone: 'text-warn' },
  refused: { Icon: CircleAlert, tone: 'text-danger' },
}

const READING = { Icon: Lock, tone: 'text-muted' }

/** Whether the work is saved, in words that are true. */
export function StatusLine() {
  const { t } = useTranslation()
  const status = useStatus()
  const isReading = status.kind === 'refused' && status.why === 'readOnly' && status.changes === 0
  const { Icon, tone } = isReading ? READING : LOOK[status.kind]
  return (
    <p role="status" className={`flex min-h-8 items-center gap-1.5 text-sm font-medium ${tone}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      <span className="first-capital">{isReading ? t('board.readingOnly') : say(t, status)}</span>
    </p>
  )
}

function say(t: TFunction, status: Status): string {
  switch (status.kind) {
    case 'connecting':
      return t('board.connecting')
    case 'saved':
      return t('term.saved')
    case 'saving':
      return t('board.saving', { count: status.changes })
    case 'offline':
      if (status.changes === 0) return t('board.offline')
      return status.kept === 'device'
        ? t('board.offlineOnDevice', { count: status.changes })
        : t('board.offlineOnPage', { count: status.changes })
    case 'refused':
      return t(`board.refused_${status.why}_short`)
  }
}
