import { useTranslation } from 'react-i18next'
import { COMMENT_OUTCOMES } from '../../domain/homework/comment'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { TextArea } from '../ui/TextArea'
import { useCommentFetcher } from './useCommentFetcher'

/** The form that says what became of a comment, and why. */
export function SettleComment({ homeworkId, comment }: { homeworkId: string; comment: string }) {
  const { t } = useTranslation()
  const { fetcher, action, answer } = useCommentFetcher(homeworkId)
  return (
    <details open={answer !== undefined || undefined}>
      <summary className="w-fit cursor-pointer py-1 text-sm font-medium text-brand">
        {t('comment.settle')}
      </summary>
      <fetcher.Form method="post" action={action} preventScrollReset className="mt-1 grid gap-3">
        <RefusalNotice answer={answer} />
        <input type="hidden" name="intent" value="settleComment" />
        <input type="hidden" name="comment" value={comment} />
        <TextArea
          label={t('comment.because')}
          hint={t('comment.becauseHint')}
          name="because"
          rows={2}
        />
        <div className="flex flex-wrap gap-2">
          {COMMENT_OUTCOMES.map((outcome) => (
            <SubmitButton key={outcome} look="plain" small name="outcome" value={outcome}>
              {t(`comment.settle_${outcome}`)}
            </SubmitButton>
          ))}
        </div>
      </fetcher.Form>
    </details>
  )
}
