import { useTranslation } from 'react-i18next'
import type { Due } from '../../server/homework/readDue'
import { formatDate } from '../i18n/formatDate'
import { useLanguage } from '../i18n/useLanguage'

type Dates = Pick<Due, 'opensOn' | 'dueOn' | 'opensIn' | 'daysLeft'>

/** Until when a homework is, and how many days that leaves. */
export function DaysLeft({ due }: { due: Dates }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { opensOn, dueOn, opensIn, daysLeft } = due
  return (
    <span>
      {opensIn > 0 && `${t('homework.opens', { date: formatDate(opensOn, language) })} `}
      {t('homework.due', { date: formatDate(dueOn, language) })}
      {' · '}
      <span className={daysLeft < 0 ? 'font-medium text-warn' : 'font-medium text-ink'}>
        {daysLeft > 0 && t('homework.daysLeft', { count: daysLeft })}
        {daysLeft === 0 && t('homework.dueToday')}
        {daysLeft < 0 && t('homework.overdue', { count: -daysLeft })}
      </span>
    </span>
  )
}
