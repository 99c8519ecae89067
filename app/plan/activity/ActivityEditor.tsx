import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../http/useAnswer'
import { ACTIVITY_STATUSES, type Activity, type Chapter } from '../../../domain/plan/plan'
import { RefusalNotice } from '../../ui/RefusalNotice'
import { SelectField } from '../../ui/SelectField'
import { TextArea } from '../../ui/TextArea'
import { readRefusal } from '../../ui/refusalText'
import { useFieldError } from '../../ui/useFieldError'
import { ContestedNotice } from './ContestedNotice'
import { DeadlineInput } from './DeadlineInput'
import { GoalInput } from './GoalInput'
import { PartiesInput } from './PartiesInput'
import { PlanFormFor } from '../PlanFormFor'
import { SaveButtons } from '../SaveButtons'
import { statusLabel } from '../../progress/statusLabel'
import { useActivityDraft, type ActivityDraft } from './useActivityDraft'

/** Edits one activity in place. */
export function ActivityEditor({ activity, chapter }: { activity: Activity; chapter: Chapter }) {
  const answer = useAnswer()
  const draft = useActivityDraft(activity)
  const isConflict = readRefusal(answer)?.reason === 'activityChanged'
  return (
    <PlanFormFor
      intent="editActivity"
      values={{ activityId: activity.id, version: draft.version }}
      className="grid content-start gap-4"
    >
      {!isConflict && <RefusalNotice answer={answer} />}
      <ContestedNotice draft={draft} />
      <Fields draft={draft} chapter={chapter} isApproved={activity.approvedNumber !== null} />
      <SaveButtons isContested={draft.contested.length > 0} />
    </PlanFormFor>
  )
}

/** What was approved gets its status from reports alone. */
type FieldsProps = { draft: ActivityDraft; chapter: Chapter; isApproved: boolean }

function Fields({ draft: { fields, set }, chapter, isApproved }: FieldsProps) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  return (
    <>
      <TextArea
        label={t('plan.activityText')}
        name="text"
        rows={3}
        required
        value={fields.text}
        onChange={({ target }) => set('text', target.value)}
        error={errorOf('text')}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <DeadlineInput value={fields.deadlineRaw} onChange={(value) => set('deadlineRaw', value)} />
        {!isApproved && (
          <SelectField
            label={t('plan.status')}
            name="status"
            value={fields.status}
            onChange={({ target }) => set('status', target.value)}
            options={ACTIVITY_STATUSES.map((value) => ({ value, label: statusLabel(t, value) }))}
          />
        )}
      </div>
      <GoalInput chapter={chapter} value={fields.goal} onChange={(value) => set('goal', value)} />
      <PartiesInput value={fields.parties} onChange={(value) => set('parties', value)} />
      <TextArea
        label={t('plan.description')}
        name="description"
        rows={2}
        value={fields.description}
        onChange={({ target }) => set('description', target.value)}
      />
      <TextArea
        label={t('plan.target')}
        name="target"
        rows={2}
        value={fields.target}
        onChange={({ target }) => set('target', target.value)}
      />
    </>
  )
}
