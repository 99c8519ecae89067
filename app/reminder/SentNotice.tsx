import { useTranslation } from 'react-i18next'
import type { SentReminders } from '../../server/reminder/sendReminders'
import { Notice } from '../ui/Notice'

const KINDS = ['sent', 'today', 'underWay', 'off', 'noAddress', 'failed', 'unsure'] as const

/** What became of the mails, in a sentence for each kind. */
export function SentNotice({ sent }: { sent: SentReminders }) {
  const { t } = useTranslation()
  const tone = sent.failed + sent.unsure > 0 ? 'danger' : sent.sent > 0 ? 'good' : 'info'
  return (
    <Notice tone={tone}>
      {KINDS.filter((kind) => sent[kind] > 0).map((kind) => (
        <p key={kind}>{t(`reminder.became_${kind}`, { count: sent[kind] })}</p>
      ))}
    </Notice>
  )
}
