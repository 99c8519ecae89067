import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CommentForm as CommentFields } from '../comment/commentForm'
import { runCommentForm } from '../comment/runCommentForm'
import { CommentsPanel } from '../homework/CommentsPanel'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useAnswer } from '../http/useAnswer'
import { useNudges } from '../nudges/useNudges'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'

export const handle = { title: (t) => t('comment.title') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readComments(context.actor, params['homeworkId'] ?? ''))

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const form = await readForm(request, CommentFields)
    return { taken: await runCommentForm(context, params['homeworkId'] ?? '', form) }
  })

/** The comments alone: the forms of the homework's page lead here in a browser without scripts. */
export default function CommentsPage() {
  const { t } = useTranslation()
  const { municipality, drafts, ...comments } = useLoaderData<typeof loader>()
  useNudges(`homework:${comments.homeworkId}`)
  return (
    <Page
      title={t('comment.title')}
      above={<Link to={`/homework/${comments.homeworkId}`}>{municipality}</Link>}
    >
      <CommentsPanel comments={comments} drafts={drafts} answer={useAnswer()} />
    </Page>
  )
}
