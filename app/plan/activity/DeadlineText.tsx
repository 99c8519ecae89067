import { useTranslation } from 'react-i18next'
import type { Deadline } from '../../../domain/deadline/deadline'
import { saysMore, useDeadlineReading } from '../../i18n/useDeadlineReading'
import { Missing } from '../Missing'

/** A deadline as written, with its reading in small below where that says more. */
export function DeadlineText({ raw, deadline }: { raw: string; deadline: Deadline }) {
  const { t } = useTranslation()
  const readingOf = useDeadlineReading()
  if (raw.trim() === '') return <Missing>{t('term.missingDeadline')}</Missing>
  const reading = readingOf(deadline)
  return (
    <>
      <span className="whitespace-pre-line">{raw}</span>
      {saysMore(reading, raw) && <span className="block text-sm text-muted">{reading}</span>}
    </>
  )
}
