import { useTranslation } from 'react-i18next'
import type { CommentEntry } from '../../server/comment/commentsOf'
import { Badge } from '../ui/Badge'
import { Day } from '../ui/Day'
import { SubmitButton } from '../ui/SubmitButton'
import { SettleComment } from './SettleComment'
import { useCommentFetcher } from './useCommentFetcher'

const TONES = { taken: 'good', partly: 'brand', no: 'warn' } as const

type Props = { homeworkId: string; comment: CommentEntry; maySettle: boolean }

/** A comment with whose it is and what became of it. */
export function CommentItem({ homeworkId, comment, maySettle }: Props) {
  const { t } = useTranslation()
  const { id, side, authorName, mine, text, writtenAt, outcome } = comment
  return (
    <li className="grid gap-1 border-l-2 border-line pl-3">
      <p className="flex flex-wrap gap-x-2 text-sm text-muted">
        <span className="font-medium text-ink">
          {t(`comment.side_${side}`, { name: authorName })}
          {mine && ` (${t('comment.mine')})`}
        </span>
        <Day at={writtenAt} />
      </p>
      <p className="max-w-prose break-words whitespace-pre-line">{text}</p>
      {outcome ? (
        <Outcome homeworkId={homeworkId} comment={comment} maySettle={maySettle} />
      ) : (
        maySettle && <SettleComment homeworkId={homeworkId} comment={id} />
      )}
    </li>
  )
}

function Outcome({ homeworkId, comment, maySettle }: Props) {
  const { t } = useTranslation()
  const { fetcher, action } = useCommentFetcher(homeworkId)
  const { id, outcome, because } = comment
  if (!outcome) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Badge tone={TONES[outcome]}>{t(`comment.outcome_${outcome}`)}</Badge>
      {because && <span className="min-w-0 break-words whitespace-pre-line">{because}</span>}
      {maySettle && (
        <fetcher.Form method="post" action={action} preventScrollReset>
          <input type="hidden" name="comment" value={id} />
          <SubmitButton look="quiet" small name="intent" value="reopenComment">
            {t('comment.reopen')}
          </SubmitButton>
        </fetcher.Form>
      )}
    </div>
  )
}
