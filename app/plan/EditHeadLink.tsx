import { Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PlanLink } from './PlanLink'

/** Opens the form of what stands before the chapters. */
export function EditHeadLink() {
  const { t } = useTranslation()
  return (
    <PlanLink
      focus={{ head: 'edit' }}
      look="quiet"
      small
      aria-label={t('plan.editHead')}
      title={t('plan.editHead')}
      className="min-w-8 print:hidden"
    >
      <Pencil aria-hidden className="size-4" />
    </PlanLink>
  )
}
