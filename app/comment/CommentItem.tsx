import { useTranslation } from 'react-i18next'
import type { CommentEntry, HomeworkComments } from '../../server/comment/commentsOf'
import { Badge } from '../ui/Badge'
import { Day } from '../ui/Day'
import { SubmitButton } from '../ui/SubmitButton'
import { SettleComment } from './SettleComment'
import { useCommentFetcher } from './useCommentFetcher'

const TONES = { taken: 'good', partly: 'brand', no: 'warn' } as const

type Props = {
  /** The comments that this one is of. */
  all: Pick<HomeworkComments, 'homeworkId' | 'timeZone' | 'maySettle'>
  comment: CommentEntry
}

/** A comment with whose it is and what became of it. */
export function CommentItem({ all, comment }: Props) {
  const { t } = useTranslation()
  const { homeworkId, timeZone, maySettle } = all
  const { id, side, authorName, mine, text, writtenAt, outcome } = comment
  return (
    <li className="grid gap-1 border-l-2 border-line pl-3">
      <p className="flex flex-wrap gap-x-2 text-sm text-muted">
        <span className="font-medium text-ink">
          {t(`comment.side_${side}`, { name: authorName })}
          {mine && ` (${t('comment.mine')})`}
        </span>
        <Day at={writtenAt} timeZone={timeZone} />
      </p>
      <p className="max-w-prose whitespace-pre-line">{text}</p>
      {outcome ? (
        <Outcome all={all} comment={comment} />
      ) : (
        maySettle && <SettleComment homeworkId={homeworkId} comment={id} />
      )}
    </li>
  )
}

function Outcome({ all: { homeworkId, maySettle }, comment }: Props) {
  const { t } = useTranslation()
  const { fetcher, action } = useCommentFetcher(homeworkId)
  const { id, outcome, because } = comment
  if (!outcome) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Badge tone={TONES[outcome]}>{t(`comment.outcome_${outcome}`)}</Badge>
      {because && <span className="min-w-0 whitespace-pre-line">{because}</span>}
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
