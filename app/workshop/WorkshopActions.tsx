import { Bell, BookOpenCheck, Copy, ListChecks, MessageSquareReply, Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../ui/ButtonLink'

/** What a facilitator does with a workshop beyond its page. */
export function WorkshopActions({ page }: { page: string }) {
  const { t } = useTranslation()
  return (
    <>
      <ButtonLink to={`${page}/reminders`} look="quiet">
        <Bell aria-hidden className="size-4" />
        {t('reminder.title')}
      </ButtonLink>
      <ButtonLink to={`${page}/copy`} look="quiet">
        <Copy aria-hidden className="size-4" />
        {t('workshop.copyTitle')}
      </ButtonLink>
      <ButtonLink to={`${page}/response`} look="quiet">
        <MessageSquareReply aria-hidden className="size-4" />
        {t('response.open')}
      </ButtonLink>
      <ButtonLink to={`${page}/edit`}>
        <Pencil aria-hidden className="size-4" />
        {t('common.edit')}
      </ButtonLink>
      <ButtonLink to={`${page}/homework`}>
        <BookOpenCheck aria-hidden className="size-4" />
        {t('homework.title')}
      </ButtonLink>
      <ButtonLink to={`${page}/promote`} look="primary">
        <ListChecks aria-hidden className="size-5" />
        {t('workshop.promote')}
      </ButtonLink>
    </>
  )
}
