import { Form } from '@remix-run/react'
import { Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { gapKey } from '../../domain/homework/draftGaps'
import type { HomeworkDraft } from '../../server/homework/readDrafts'
import { Checkbox } from '../ui/Checkbox'
import { SubmitButton } from '../ui/SubmitButton'
import { DraftGaps } from './DraftGaps'

/** Hands in the homework. What is still missing is listed, and left only knowingly. */
export function SubmitForm({ drafts }: { drafts: readonly HomeworkDraft[] }) {
  const { t } = useTranslation()
  const open = drafts.filter(({ gaps }) => gaps.length > 0)
  return (
    <Form method="post" className="grid gap-3" preventScrollReset>
      {open.length > 0 && (
        <ul className="grid gap-2">
          {open.map(({ cardId, text, gaps }) => (
            <li key={cardId} className="grid gap-0.5">
              <span className="line-clamp-2">{text || t('board.emptyCard')}</span>
              <DraftGaps gaps={gaps} />
              {gaps.map((gap) => (
                <input key={gap} type="hidden" name="gap" value={gapKey({ cardId, gap })} />
              ))}
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <Checkbox name="confirm" value="on">
          {t('homework.confirmGaps')}
        </Checkbox>
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
