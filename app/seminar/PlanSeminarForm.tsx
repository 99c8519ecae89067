import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { SeminarPage } from '../../server/seminar/readSeminar'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

const DEFAULT = { start: '13:00', end: '15:00', place: '', link: '', feedback: 3 }

/** When and where the seminar is, and how many minutes of each turn are for feedback. */
export function PlanSeminarForm({ seminar, workshop }: Pick<SeminarPage, 'seminar' | 'workshop'>) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const { start, end, place, link, feedback } = seminar ?? DEFAULT
  return (
    <Form method="post" className="grid gap-4">
      <input type="hidden" name="intent" value="planSeminar" />
      {seminar && <input type="hidden" name="version" value={seminar.version} />}
      <TextField
        label={t('seminar.date')}
        name="date"
        type="date"
        required
        min={workshop.date}
        defaultValue={seminar?.date ?? ''}
        error={errorOf('date')}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label={t('seminar.start')}
          name="start"
          type="time"
          required
          defaultValue={start}
          error={errorOf('start')}
        />
        <TextField
          label={t('seminar.end')}
          name="end"
          type="time"
          required
          defaultValue={end}
          error={errorOf('end')}
        />
      </div>
      <TextField
        label={t('seminar.place')}
        name="place"
        defaultValue={place}
        error={errorOf('place')}
      />
      <TextField
        label={t('seminar.link')}
        name="link"
        type="url"
        placeholder="https://"
        defaultValue={link}
        error={errorOf('link')}
      />
      <TextField
        label={t('seminar.feedbackMinutes')}
        hint={t('seminar.feedbackHint')}
        name="feedback"
        type="number"
        min={0}
        max={60}
        required
        defaultValue={feedback}
        error={errorOf('feedback')}
      />
      <div>
        <SubmitButton>{seminar ? t('common.save') : t('seminar.plan')}</SubmitButton>
      </div>
    </Form>
  )
}
