import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { HandOutPage } from '../../server/homework/readHandOut'
import { useAnswer } from '../http/useAnswer'
import { Button } from '../ui/Button'
import { RefusalNotice } from '../ui/RefusalNotice'
import { readRefusal } from '../ui/refusalText'
import { SubmitButton } from '../ui/SubmitButton'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

/** What is asked of the municipalities, and until when; a text and days stand there to begin with. */
export function HandOutForm({ page }: { page: HandOutPage }) {
  const { t } = useTranslation()
  const answer = useAnswer()
  const errorOf = useFieldError()
  const { due, suggested } = page
  const refusal = readRefusal(answer)
  const newest = refusal?.reason === 'assignmentChanged' ? refusal.params['version'] : undefined
  const day = (name: 'opensOn' | 'dueOn') =>
    ({
      label: t(`homework.${name}`),
      name,
      type: 'date',
      required: true,
      min: page.workshop.date,
      defaultValue: (due ?? suggested)[name],
      error: errorOf(name),
    }) as const
  return (
    <Form method="post" className="grid gap-4" preventScrollReset>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="version" value={due?.version ?? 0} />
      <TextArea
        label={t('homework.instructions')}
        name="instructions"
        rows={8}
        maxLength={5000}
        required
        defaultValue={due?.instructions ?? t('homework.readyInstructions')}
        error={errorOf('instructions')}
      />
      <div className="flex flex-wrap gap-4">
        <TextField {...day('opensOn')} />
        <TextField {...day('dueOn')} />
      </div>
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="handOut">
          {t(due ? 'common.save' : 'homework.handOut')}
        </SubmitButton>
        {newest !== undefined && (
          <Button type="submit" look="danger" name="overwrite" value={newest}>
            {t('workshop.overwrite')}
          </Button>
        )}
      </div>
    </Form>
  )
}
