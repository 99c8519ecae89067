import { Check, CircleAlert, CloudOff, CloudUpload, Lock, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Status } from '../../../collab/client/status'
import { isReading, statusText } from './statusText'

const LOOK: Record<Status['kind'], { Icon: LucideIcon; tone: string }> = {
  connecting: { Icon: CloudUpload, tone: 'text-muted' },
  saved: { Icon: Check, tone: 'text-good' },
  saving: { Icon: CloudUpload, tone: 'text-muted' },
  offline: { Icon: CloudOff, tone: 'text-warn' },
  refused: { Icon: CircleAlert, tone: 'text-danger' },
}

const READING = { Icon: Lock, tone: 'text-muted' }

type Props = {
  status: Status
  /** Takes no more height than its words. */
  tight?: boolean
}

/** Whether the work is saved, in words that are true. */
export function StatusLine({ status, tight = false }: Props) {
  const { t } = useTranslation()
  const { Icon, tone } = isReading(status) ? READING : LOOK[status.kind]
  return (
    <p
      role="status"
      className={`flex items-center gap-1.5 text-sm font-medium ${tight ? 'leading-tight' : 'min-h-8'} ${tone}`}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <span className="first-capital">{statusText(t, status)}</span>
    </p>
  )
}
