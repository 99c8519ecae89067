import { useTranslation } from 'react-i18next'
import { CommentItem } from './CommentItem'
import { useComments } from './CommentsContext'
import { WriteComment } from './WriteComment'

/** At a draft of a homework: how many comments it has, and they themselves behind that. */
export function CardComments({ cardId }: { cardId: string }) {
  const { t } = useTranslation()
  const all = useComments()
  if (!all) return null
  const { homeworkId, mayComment } = all
  const own = all.comments.filter((comment) => comment.cardId === cardId)
  const open = own.filter(({ outcome }) => outcome === null).length
  if (own.length === 0 && !mayComment) return null
  return (
    <details className="mt-1.5 border-t border-line pt-1.5">
      <summary className="w-fit cursor-pointer py-1 text-sm font-medium text-brand">
        {t('comment.title')} ({own.length})
        {open > 0 && <span className="text-warn"> · {t('comment.open', { count: open })}</span>}
      </summary>
      <div className="mt-1.5 grid gap-4">
        <ul className="grid gap-3 empty:hidden">
          {own.map((comment) => (
            <CommentItem key={comment.id} {...{ all, comment }} />
          ))}
        </ul>
        {mayComment && <WriteComment homeworkId={homeworkId} about={{ cardId }} />}
      </div>
    </details>
  )
}
