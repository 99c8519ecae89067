import { Form } from '@remix-run/react'
import { Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { unansweredIn, type Answers } from '../../domain/homework/answers'
import { gapKey } from '../../domain/homework/draftGaps'
import type { HomeworkDraft } from '../../server/homework/readDrafts'
import { Checkbox } from '../ui/Checkbox'
import { SubmitButton } from '../ui/SubmitButton'

type Props = { drafts: readonly HomeworkDraft[]; answers: Answers }

/**
 * Hands in the homework; what its drafts still lack, as the page shows it, is left only knowingly. Questions
 * without an answer are named.
 */
export function SubmitForm({ drafts, answers }: Props) {
  const { t } = useTranslation()
  const open = drafts.flatMap(({ cardId, gaps }) => gaps.map((gap) => gapKey({ cardId, gap })))
  const unanswered = unansweredIn(answers).map((key) => t(`answers.${key}`))
  return (
    <Form method="post" className="grid gap-3" preventScrollReset>
      {open.map((key) => (
        <input key={key} type="hidden" name="gap" value={key} />
      ))}
      {open.length > 0 && (
        <Checkbox name="confirm" value="on">
          {t('homework.confirmGaps')}
        </Checkbox>
      )}
      {unanswered.length > 0 && (
        <p className="text-sm text-warn">
          {t('homework.unanswered', { questions: unanswered.join(', ') })}
        </p>
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
