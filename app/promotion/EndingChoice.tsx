import { useId } from 'react'
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
  const id = useId()
  const form = endingFormId(row)
  return (
    <details className="text-sm">
      <summary className="w-fit cursor-pointer py-1 font-medium text-brand">
        {t('ending.choose')}
        <span className="sr-only">: {row.text}</span>
      </summary>
      <div className="grid gap-2 rounded-lg border border-line p-2.5">
        <div className="grid gap-0.5">
          <label htmlFor={`${id}-ending`} className="text-muted">
            {t('ending.label')}
          </label>
          <select id={`${id}-ending`} form={form} name="ending" className={CONTROL}>
            {DRAFT_ENDINGS.map((one) => (
              <option key={one} value={one}>
                {t(`ending.as_${one}`)}
              </option>
            ))}
          </select>
        </div>
        {others.length > 0 && (
          <div className="grid gap-0.5">
            <label htmlFor={`${id}-into`} className="text-muted">
              {t('ending.into')}
            </label>
            <select id={`${id}-into`} form={form} name="mergedInto" className={CONTROL}>
              <option value="">{t('ending.chooseInto')}</option>
              {others.map(({ cardId, text }) => (
                <option key={cardId} value={cardId}>
                  {text.slice(0, 80)}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="grid gap-0.5">
          <label htmlFor={`${id}-reason`} className="text-muted">
            {t('ending.reason')}
          </label>
          <textarea
            id={`${id}-reason`}
            form={form}
            name="reason"
            rows={2}
            maxLength={1000}
            className={`${CONTROL} py-1.5`}
          />
        </div>
        <div>
          <Button type="submit" form={form} name="intent" value="endDraft" small>
            {t('ending.save')}
          </Button>
        </div>
      </div>
    </details>
  )
}
