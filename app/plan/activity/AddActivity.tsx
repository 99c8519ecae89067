import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../http/useAnswer'
import { pullFocus } from '../../hydration/pullFocus'
import { numberAfter } from '../../../domain/plan/numbering'
import type { Chapter } from '../../../domain/plan/plan'
import { RefusalNotice } from '../../ui/RefusalNotice'
import { SubmitButton } from '../../ui/SubmitButton'
import { TextArea } from '../../ui/TextArea'
import { useFieldError } from '../../ui/useFieldError'
import { DeadlineInput } from './DeadlineInput'
import { PartiesInput } from './PartiesInput'
import { PlanFormFor } from '../PlanFormFor'
import { PlanLink } from '../PlanLink'

/** Adds activities to the end of a chapter; it stays open for the next one. */
export function AddActivity({ chapter }: { chapter: Chapter }) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const answer = useAnswer()
  const [deadlineRaw, setDeadline] = useState('')
  const [parties, setParties] = useState('')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => pullFocus(box.current?.querySelector('textarea')), [])
  const number = numberAfter(
    chapter.number,
    chapter.activities.map((activity) => activity.number),
  )
  return (
    <div ref={box} className="rounded-lg border border-line bg-paper p-4">
      <h3 className="mb-3">{t('plan.newActivity', { number })}</h3>
      <PlanFormFor intent="addActivity" values={{ chapterId: chapter.id }} className="grid gap-4">
        <RefusalNotice answer={answer} />
        <TextArea
          label={t('plan.activityText')}
          name="text"
          rows={2}
          required
          error={errorOf('text')}
        />
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
          <DeadlineInput value={deadlineRaw} onChange={setDeadline} />
          <PartiesInput value={parties} onChange={setParties} />
        </div>
        <div className="flex flex-wrap gap-2">
          <SubmitButton>{t('plan.addActivity')}</SubmitButton>
          <PlanLink focus={{}} look="quiet">
            {t('common.close')}
          </PlanLink>
        </div>
      </PlanFormFor>
    </div>
  )
}
