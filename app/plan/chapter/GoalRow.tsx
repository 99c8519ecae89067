import { Pencil } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../http/useAnswer'
import { pullFocus } from '../../hydration/pullFocus'
import type { Goal } from '../../../domain/plan/plan'
import { RefusalNotice } from '../../ui/RefusalNotice'
import { StackRow, StackRowHead } from '../../ui/StackTable'
import { SubmitButton } from '../../ui/SubmitButton'
import { TextArea } from '../../ui/TextArea'
import { useFieldError } from '../../ui/useFieldError'
import { usePlanPage } from '../PlanContext'
import { PlanFormFor } from '../PlanFormFor'
import { PlanLink } from '../PlanLink'
import { usePlanFocus } from '../usePlanFocus'

/** `goal` is null above activities that have none; `isFirst` where the goal begins for the first time. */
type Props = { goal: Goal | null; isFirst: boolean; width: number }

/** A goal across the activities that follow; its text is corrected in place. */
export function GoalRow({ goal, isFirst, width }: Props) {
  const { t } = useTranslation()
  const { mayEdit } = usePlanPage()
  const focus = usePlanFocus()
  const isEditable = mayEdit && isFirst
  return (
    <StackRow>
      <StackRowHead
        colSpan={width}
        className="border-b border-line bg-brand-soft/60 px-3 py-2.5 font-medium text-brand-strong"
      >
        {!goal && <span className="text-sm">{t('plan.noGoal')}</span>}
        {goal && isEditable && focus.goal === goal.id && <GoalForm goal={goal} />}
        {goal && !(isEditable && focus.goal === goal.id) && (
          <div className="flex items-start justify-between gap-3">
            <span className="min-w-0">
              <span className="text-sm font-semibold">
                <span className="first-capital">{t('term.goal')}</span>:{' '}
              </span>
              {goal.text}
            </span>
            {isEditable && (
              <PlanLink
                focus={{ goal: goal.id }}
                look="quiet"
                small
                aria-label={t('plan.editGoal', { text: goal.text })}
                title={t('plan.editGoalTitle')}
                className="-my-1 min-w-8 print:hidden"
              >
                <Pencil aria-hidden className="size-4" />
              </PlanLink>
            )}
          </div>
        )}
      </StackRowHead>
    </StackRow>
  )
}

function GoalForm({ goal }: { goal: Goal }) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => pullFocus(box.current?.querySelector('textarea')), [])
  return (
    <div ref={box}>
      <PlanFormFor intent="editGoal" values={{ goalId: goal.id }} className="grid gap-3 text-ink">
        <RefusalNotice answer={useAnswer()} />
        <TextArea
          label={t('plan.goal')}
          name="goalText"
          rows={2}
          required
          maxLength={5000}
          defaultValue={goal.text}
          error={errorOf('goalText')}
        />
        <div className="flex flex-wrap gap-2">
          <SubmitButton small>{t('common.save')}</SubmitButton>
          <PlanLink focus={{}} look="quiet" small>
            <span className="first-capital">{t('term.cancel')}</span>
          </PlanLink>
        </div>
      </PlanFormFor>
    </div>
  )
}
