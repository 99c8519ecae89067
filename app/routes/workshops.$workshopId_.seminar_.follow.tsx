import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useAnswer } from '../http/useAnswer'
import { useNudges } from '../nudges/useNudges'
import { BetweenTurns } from '../seminar/BetweenTurns'
import { CommentForm } from '../seminar/CommentForm'
import { CommentList } from '../seminar/CommentList'
import { SharedLead } from '../seminar/SharedLead'
import { SharedTurnView } from '../seminar/SharedTurnView'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'

const CommentForSeminar = z.object({
  intent: z.literal('commentSeminar'),
  turnId: z.string().min(1).max(60),
  text: z.string(),
})

export const handle = { title: (t) => t('seminar.follow') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () =>
    context.services.readSharedSeminar(context.actor, params['workshopId'] ?? ''),
  )

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const { turnId, text } = await readForm(request, CommentForSeminar)
    const workshopId = params['workshopId'] ?? ''
    await context.services.commentInSeminar(context.actor, workshopId, { turnId, text })
    return { sentAt: Date.now() }
  })

export default function FollowPage() {
  const { t } = useTranslation()
  const seminar = useLoaderData<typeof loader>()
  const { workshop, turn, comments, mayComment } = seminar
  const answer = useAnswer<typeof action>()
  useNudges(`seminar:${workshop.id}`)
  const sent = answer && 'sentAt' in answer ? answer.sentAt : 0
  return (
    <Page
      title={turn?.municipality ?? t('seminar.title')}
      above={<Link to={`/workshops/${workshop.id}/seminar`}>{workshop.title}</Link>}
      lead={<SharedLead seminar={seminar} />}
    >
      <div className="grid gap-6">
        <RefusalNotice answer={answer} />
        {turn ? (
          <>
            <SharedTurnView seminar={seminar} turn={turn} />
            <Panel title={t('seminar.comments')}>
              <div className="grid gap-4">
                <CommentList comments={comments} />
                {mayComment && (
                  <CommentForm
                    key={turn.id}
                    turnId={turn.id}
                    municipality={turn.municipality}
                    sent={sent}
                  />
                )}
              </div>
            </Panel>
          </>
        ) : (
          <BetweenTurns seminar={seminar} />
        )}
      </div>
    </Page>
  )
}
