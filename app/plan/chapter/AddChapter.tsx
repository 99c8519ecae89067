import { useTranslation } from 'react-i18next'
import { useTimesTaken } from '../../http/useTimesTaken'
import { SubmitButton } from '../../ui/SubmitButton'
import { TextField } from '../../ui/TextField'
import { PlanFormFor } from '../PlanFormFor'

/** Adds a chapter to the end of the plan. */
export function AddChapter() {
  const { t } = useTranslation()
  const taken = useTimesTaken((sent) => sent.get('intent') === 'addChapter')
  return (
    <PlanFormFor
      key={taken}
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
