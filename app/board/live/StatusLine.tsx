import { Check, CircleAlert, CloudOff, CloudUpload, Lock, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Status } from '../../../collab/client/status'
import { firstSaid, nextSaid } from './statusNews'
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

/** Whether the work is saved, in words that are true. They are spoken where they are news. */
export function StatusLine({ status, tight = false }: Props) {
  const { t } = useTranslation()
  const { Icon, tone } = isReading(status) ? READING : LOOK[status.kind]
  const text = statusText(t, status)
  const [said, setSaid] = useState(() => firstSaid(status, text))
  if (said.text !== text) setSaid(nextSaid(said, status, text))
  return (
    <p
      role="status"
      aria-live={said.isNews ? 'polite' : 'off'}
      className={`flex items-center gap-1.5 text-sm font-medium ${tight ? 'leading-tight' : 'min-h-8'} ${tone}`}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <span className="first-capital">{text}</span>
    </p>
  )
}
