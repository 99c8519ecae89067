import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../http/useAnswer'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

type Props = { revision: number; isRefused: boolean }

/** The form of a correction, folded away; after a refusal it is open with the reason in it. */
export function CorrectionFields({ revision, isRefused }: Props) {
  const { t } = useTranslation()
  const answer = useAnswer()
  const wrong = useFieldError()
  const errorOf = (field: string) => (isRefused ? wrong(field) : undefined)
  const text = (name: 'before' | 'after' | 'reason') => ({
    name,
    label: t(
      (
        {
          before: 'approval.correctionBefore',
          after: 'approval.correctionAfter',
          reason: 'approval.correctionReason',
        } as const
      )[name],
    ),
    required: true,
    maxLength: 2000,
    error: errorOf(name),
  })
  return (
    <details open={isRefused}>
      <summary className="w-fit cursor-pointer py-1 text-sm font-medium text-brand">
        {t('approval.addCorrection')}
      </summary>
      <Form method="post" className="mt-2 grid gap-3 rounded-lg bg-paper p-3">
        <input type="hidden" name="intent" value="correctRevision" />
        <input type="hidden" name="revision" value={revision} />
        <p className="text-sm text-muted">{t('approval.correctionHint')}</p>
        {isRefused && <RefusalNotice answer={answer} />}
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField {...text('before')} />
          <TextField {...text('after')} />
          <TextField
            label={t('approval.correctionNumber')}
            hint={t('approval.correctionNumberHint')}
            name="number"
            maxLength={40}
            error={errorOf('number')}
          />
          <TextField {...text('reason')} />
        </div>
        <div>
          <SubmitButton small>{t('approval.saveCorrection')}</SubmitButton>
        </div>
      </Form>
    </details>
  )
}
