import { Form } from '@remix-run/react'
import { ChevronRight, Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { gapKey } from '../../domain/homework/draftGaps'
import type { HomeworkDraft } from '../../server/homework/readDrafts'
import { Checkbox } from '../ui/Checkbox'
import { SubmitButton } from '../ui/SubmitButton'
import { DraftGaps } from './DraftGaps'

/** Hands in the homework. What is still missing can be looked up, and is left only knowingly. */
export function SubmitForm({ drafts }: { drafts: readonly HomeworkDraft[] }) {
  const { t } = useTranslation()
  const open = drafts.filter(({ gaps }) => gaps.length > 0)
  return (
    <Form method="post" className="grid gap-3" preventScrollReset>
      {open.length > 0 && (
        <>
          <GapList drafts={open} />
          <Checkbox name="confirm" value="on">
            {t('homework.confirmGaps')}
          </Checkbox>
        </>
      )}
      <div>
        <SubmitButton name="intent" value="submitHomework">
          <Send aria-hidden className="size-4.5" />
          {t('homework.submit')}
        </SubmitButton>
      </div>
    </Form>
  )
}

/** What is missing in which draft; folded, because every draft says it itself. */
function GapList({ drafts }: { drafts: readonly HomeworkDraft[] }) {
  const { t } = useTranslation()
  return (
    <details className="group">
      <summary className="inline-flex min-h-8 cursor-pointer list-none items-center gap-1.5 font-medium text-warn [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 transition-transform group-open:rotate-90"
        />
        {t('homework.incomplete', { count: drafts.length })}
      </summary>
      <ul className="mt-1 mb-2 grid gap-2 pl-5.5">
        {drafts.map(({ cardId, text, gaps }) => (
          <li key={cardId} className="grid gap-0.5">
            <span className="line-clamp-2">{text || t('board.emptyCard')}</span>
            <DraftGaps gaps={gaps} />
            {gaps.map((gap) => (
              <input key={gap} type="hidden" name="gap" value={gapKey({ cardId, gap })} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
