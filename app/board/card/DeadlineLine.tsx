import { CalendarClock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { parseDeadline } from '../../../domain/deadline/parseDeadline'
import { saysMore, useDeadlineReading } from '../../i18n/useDeadlineReading'

/** A card's deadline as written, with its reading beside it where that says more. */
export function DeadlineLine({ raw }: { raw: string }) {
  const { t } = useTranslation()
  const readingOf = useDeadlineReading()
  if (raw.trim() === '') return null
  const reading = readingOf(parseDeadline(raw))
  return (
    <p className="flex items-start gap-1.5 text-sm">
      <CalendarClock aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
      <span className="min-w-0">
        <span className="sr-only">{t('term.deadline')}: </span>
        <span className="font-medium">{raw}</span>{' '}
        {saysMore(reading, raw) && <span className="text-muted">{reading}</span>}
      </span>
    </p>
  )
}
