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
      aria-label={t('plan.editHead')}
      title={t('plan.editHead')}
      className="min-w-10 print:hidden"
    >
      <Pencil aria-hidden className="size-4" />
    </PlanLink>
  )
}
