import { Check, CircleAlert, CloudOff, CloudUpload, Lock, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Status } from '../../collab/client/status'
import { isReading, statusText } from './statusText'

const LOOK: Record<Status['kind'], { Icon: LucideIcon; tone: string }> = {
  connecting: { Icon: CloudUpload, tone: 'text-muted' },
  saved: { Icon: Check, tone: 'text-good' },
  saving: { Icon: CloudUpload, tone: 'text-muted' },
  offline: { Icon: CloudOff, tone: 'text-warn' },
  refused: { Icon: CircleAlert, tone: 'text-danger' },
}

const READING = { Icon: Lock, tone: 'text-muted' }

/** Whether the work is saved, in words that are true. */
export function StatusLine({ status }: { status: Status }) {
  const { t } = useTranslation()
  const { Icon, tone } = isReading(status) ? READING : LOOK[status.kind]
  return (
    <p role="status" className={`flex min-h-8 items-center gap-1.5 text-sm font-medium ${tone}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      <span className="first-capital">{statusText(t, status)}</span>
    </p>
  )
}
