import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Chapter } from '../../../domain/plan/plan'
import { SelectField } from '../../ui/SelectField'
import { TextArea } from '../../ui/TextArea'
import { useFieldError } from '../../ui/useFieldError'
import { NEW_GOAL } from './goalChoice'

type Props = { chapter: Chapter; value: string; onChange: (value: string) => void }

/**
 * Which goal of the chapter an activity is under; a new one is typed. `value` is the goal's id, empty
 * for none, or `NEW_GOAL`. What shows the text field is a style, so that it works without scripts.
 */
export function GoalInput({ chapter, value, onChange }: Props) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const [text, setText] = useState('')
  return (
    <div className="group grid gap-3">
      <SelectField
        label={t('plan.goal')}
        name="goal"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        error={errorOf('goal')}
        options={[
          { value: '', label: t('plan.noGoal') },
          ...chapter.goals.map((goal) => ({ value: goal.id, label: goal.text })),
          { value: NEW_GOAL, label: t('plan.newGoal') },
        ]}
      />
      <div className="hidden group-has-[option[value=new]:checked]:block">
        <TextArea
          label={t('plan.newGoalText')}
          name="newGoal"
          rows={2}
          maxLength={5000}
          value={text}
          onChange={({ target }) => setText(target.value)}
          error={errorOf('newGoal')}
        />
      </div>
    </div>
  )
}
