import { useTranslation } from 'react-i18next'
import type { CommentEntry, HomeworkComments } from '../../server/comment/commentsOf'
import { CommentItem } from '../comment/CommentItem'
import { WriteComment } from '../comment/WriteComment'
import { Panel } from '../ui/Panel'

type Drafts = readonly { cardId: string; text: string }[]
type Props = {
  comments: HomeworkComments
  drafts: Drafts
  /** What the page was answered where there are no scripts. */
  answer?: unknown
}

/** What is said about the homework: first about the whole, then draft by draft. */
export function CommentsPanel({ comments: all, drafts, answer }: Props) {
  const { t } = useTranslation()
  const { homeworkId, mayComment, comments } = all
  return (
    <Panel title={t('comment.title')}>
      <div className="grid gap-5">
        {comments.length === 0 && <p className="text-muted">{t('comment.none')}</p>}
        {groupsOf(comments, drafts).map(({ key, title, own }) => (
          <section key={key} className="grid gap-2.5">
            <h3 className="line-clamp-2">{title ?? t(`comment.${key}`)}</h3>
            <ul className="grid gap-4">
              {own.map((comment) => (
                <CommentItem key={comment.id} {...{ all, comment }} />
              ))}
            </ul>
          </section>
        ))}
        {mayComment && <WriteComment homeworkId={homeworkId} about={{ drafts }} answer={answer} />}
      </div>
    </Panel>
  )
}

type Group = { own: CommentEntry[] } & (
  { key: 'whole' | 'removed'; title: null } | { key: string; title: string }
)

function groupsOf(comments: readonly CommentEntry[], drafts: Drafts): Group[] {
  const about = (cardId: string | null) => comments.filter((one) => one.cardId === cardId)
  const ids = new Set(drafts.map(({ cardId }) => cardId))
  const removed = comments.filter(({ cardId }) => cardId !== null && !ids.has(cardId))
  const groups: Group[] = [
    { key: 'whole', title: null, own: about(null) },
    ...drafts.map(({ cardId, text }) => ({ key: cardId, title: text || '…', own: about(cardId) })),
    { key: 'removed', title: null, own: removed },
  ]
  return groups.filter(({ own }) => own.length > 0)
}
