import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../ui/SubmitButton'
import { PlanLink } from './PlanLink'

/**
 * The two ends of an edit in the plan: it is saved, or given up.
 *
 * @param isContested whether somebody else has changed the same meanwhile, so that saving decides for one's own
 */
export function SaveButtons({ isContested }: { isContested: boolean }) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-wrap gap-2">
      <SubmitButton>{isContested ? t('plan.saveMine') : t('common.save')}</SubmitButton>
      <PlanLink focus={{}} look="quiet">
        <span className="first-capital">{t('term.cancel')}</span>
      </PlanLink>
    </div>
  )
}
