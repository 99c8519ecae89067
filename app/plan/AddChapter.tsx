import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { usePlanPage } from './PlanContext'
import { PlanFormFor } from './PlanFormFor'

/** Adds a chapter to the end of the plan. */
export function AddChapter() {
  const { t } = useTranslation()
  const { plan } = usePlanPage()
  return (
    <PlanFormFor
      key={plan.chapters.length}
      intent="addChapter"
      className="flex max-w-2xl flex-wrap items-end gap-3 print:hidden"
    >
      <div className="min-w-0 grow basis-60">
        <TextField label={t('plan.newChapter')} name="title" required maxLength={500} />
      </div>
      <SubmitButton look="plain">{t('plan.addChapter')}</SubmitButton>
    </PlanFormFor>
  )
}
