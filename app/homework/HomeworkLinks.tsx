import { CalendarPlus, Printer, UserPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { can } from '../../domain/permission'
import type { HomeworkPage } from '../../server/homework/readHomework'
import { ButtonLink } from '../ui/ButtonLink'

/** Where to go from a homework: its partners, its sheet of paper, its day in a calendar. */
export function HomeworkLinks({ page }: { page: HomeworkPage }) {
  const { t } = useTranslation()
  const { homework, roles, state } = page
  const at = `/homework/${homework.id}`
  return (
    <>
      {can(roles, 'homework.invite', state) && (
        <ButtonLink to={`${at}/partners`}>
          <UserPlus aria-hidden className="size-4" />
          {t('partner.title')}
        </ButtonLink>
      )}
      <ButtonLink to={`${at}/print`}>
        <Printer aria-hidden className="size-4" />
        {t('sheet.print')}
      </ButtonLink>
      <ButtonLink to={`${at}/due.ics`} reloadDocument>
        <CalendarPlus aria-hidden className="size-4" />
        {t('sheet.calendar')}
      </ButtonLink>
    </>
  )
}
