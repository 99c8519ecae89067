import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { SeminarFields } from '../../server/seminar/planSeminar'
import type { SeminarPage } from '../../server/seminar/readSeminar'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

const DEFAULT: SeminarFields = {
  date: '',
  start: '13:00',
  end: '15:00',
  place: '',
  link: '',
  feedback: 3,
}

type Props = Pick<SeminarPage, 'seminar' | 'workshop'>

/** When and where the seminar is, and how many minutes of each turn are for feedback. */
export function PlanSeminarForm({ seminar, workshop }: Props) {
  const { t } = useTranslation()
  const field = useSeminarField(seminar ?? DEFAULT)
  return (
    <Form method="post" className="grid gap-4">
      <input type="hidden" name="intent" value="planSeminar" />
      {seminar && <input type="hidden" name="version" value={seminar.version} />}
      <TextField {...field('date')} type="date" required min={workshop.date} />
      <div className="grid grid-cols-2 gap-4">
        <TextField {...field('start')} type="time" required />
        <TextField {...field('end')} type="time" required />
      </div>
      <TextField {...field('place')} />
      <TextField {...field('link')} type="url" placeholder="https://" />
      <TextField
        {...field('feedback')}
        label={t('seminar.feedbackMinutes')}
        hint={t('seminar.feedbackHint')}
        type="number"
        min={0}
        max={60}
        required
      />
      <div>
        <SubmitButton>{seminar ? t('common.save') : t('seminar.plan')}</SubmitButton>
      </div>
    </Form>
  )
}

/** Makes what every field has: its name and label, what was planned, and whether that is wrong. */
function useSeminarField(planned: SeminarFields) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  return (name: keyof SeminarFields) => ({
    name,
    label: t(`seminar.${name}`),
    defaultValue: planned[name],
    error: errorOf(name),
  })
}
