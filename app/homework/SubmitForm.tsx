import { Form } from '@remix-run/react'
import { Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { gapKey } from '../../domain/homework/draftGaps'
import type { HomeworkDraft } from '../../server/homework/readDrafts'
import { Checkbox } from '../ui/Checkbox'
import { SubmitButton } from '../ui/SubmitButton'

/** Hands in the homework; what is still missing, as the page shows it, is left only knowingly. */
export function SubmitForm({ drafts }: { drafts: readonly HomeworkDraft[] }) {
  const { t } = useTranslation()
  const open = drafts.flatMap(({ cardId, gaps }) => gaps.map((gap) => gapKey({ cardId, gap })))
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
      <div>
        <SubmitButton name="intent" value="submitHomework">
          <Send aria-hidden className="size-4.5" />
          {t('homework.submit')}
        </SubmitButton>
      </div>
    </Form>
  )
}
