import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DRAFT_ENDINGS } from '../../domain/board/draftFate'
import type { DeskRow } from '../../server/board/readPromotionDesk'
import { Button } from '../ui/Button'
import { endingFormId } from './endingForm'

type Props = {
  row: DeskRow
  /** The other drafts of the same board. */
  others: readonly DeskRow[]
}

const CONTROL = 'min-h-9 w-full min-w-0 rounded-lg border border-field bg-surface px-2'

/** Where a facilitator says how a draft ends that goes into no plan. */
export function EndingChoice({ row, others }: Props) {
  const { t } = useTranslation()
  const form = endingFormId(row)
  return (
    <details className="text-sm">
      <summary className="w-fit cursor-pointer py-1 font-medium text-brand">
        {t('ending.choose')}
        <span className="sr-only">: {row.text}</span>
      </summary>
      <div className="grid gap-2 rounded-lg border border-line p-2.5">
        <EndingField label={t('ending.label')}>
          {(id) => (
            <select id={id} form={form} name="ending" className={CONTROL}>
              {DRAFT_ENDINGS.map((one) => (
                <option key={one} value={one}>
                  {t(`ending.as_${one}`)}
                </option>
              ))}
            </select>
          )}
        </EndingField>
        {others.length > 0 && <MergeChoice form={form} others={others} />}
        <EndingField label={t('ending.reason')}>
          {(id) => (
            <textarea
              id={id}
              form={form}
              name="reason"
              rows={2}
              maxLength={1000}
              className={`${CONTROL} py-1.5`}
            />
          )}
        </EndingField>
        <div>
          <Button type="submit" form={form} name="intent" value="endDraft" small>
            {t('ending.save')}
          </Button>
        </div>
      </div>
    </details>
  )
}

function MergeChoice({ form, others }: Pick<Props, 'others'> & { form: string }) {
  const { t } = useTranslation()
  return (
    <EndingField label={t('ending.into')}>
      {(id) => (
        <select id={id} form={form} name="mergedInto" className={CONTROL}>
          <option value="">{t('ending.chooseInto')}</option>
          {others.map(({ cardId, text }) => (
            <option key={cardId} value={cardId}>
              {text.slice(0, 80)}
            </option>
          ))}
        </select>
      )}
    </EndingField>
  )
}

function EndingField({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="grid gap-0.5">
      <label htmlFor={id} className="text-muted">
        {label}
      </label>
      {children(id)}
    </div>
  )
}
