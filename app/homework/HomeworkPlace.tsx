import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { HomeworkPage } from '../../server/homework/readHomework'

/** Where a homework belongs; a link to its workshop for whoever may see that. */
export function HomeworkPlace({ workshop }: Pick<HomeworkPage, 'workshop'>) {
  const { t } = useTranslation()
  const { id, title, mayOpen } = workshop
  return (
    <>
      {t('homework.title')}
      {' · '}
      {mayOpen ? <Link to={`/workshops/${id}`}>{title}</Link> : title}
    </>
  )
}
