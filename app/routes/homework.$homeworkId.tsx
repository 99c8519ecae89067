import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { HomeworkPage as Loaded } from '../../server/homework/readHomework'
import { AnswersPanel } from '../homework/AnswersPanel'
import { ChangesPanel } from '../homework/ChangesPanel'
import { CommentsContext } from '../comment/CommentsContext'
import { CommentsPanel } from '../homework/CommentsPanel'
import { DraftsPanel } from '../homework/DraftsPanel'
import { FeedbackPanel } from '../homework/FeedbackPanel'
import { HomeworkForm, runHomeworkForm } from '../homework/homeworkForm'
import { HomeworkLead } from '../homework/HomeworkLead'
import { HomeworkLinks } from '../homework/HomeworkLinks'
import { HomeworkPlace } from '../homework/HomeworkPlace'
import { InstructionsPanel } from '../homework/InstructionsPanel'
import { ProgressPanel } from '../homework/ProgressPanel'
import { WorkContext } from '../homework/WorkContext'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useAnswer } from '../http/useAnswer'
import { LeaveGuard } from '../leaving/LeaveGuard'
import { useNudges } from '../nudges/useNudges'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { RefusalNotice } from '../ui/RefusalNotice'

export const handle = {
  title: (t, page) => [t('homework.title'), page?.homework.municipality].filter(Boolean).join(': '),
} satisfies TitleHandle<Loaded>

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readHomework(context.actor, params['homeworkId'] ?? ''))

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const form = await readForm(request, HomeworkForm)
    const homeworkId = params['homeworkId'] ?? ''
    const taken = await runHomeworkForm(context, homeworkId, form)
    return taken === null ? redirect(`/homework/${homeworkId}`) : { taken }
  })

/** The page is its panels: what is asked and how far it is, the drafts, and what is said about them. */
export default function HomeworkPage() {
  const page = useLoaderData<typeof loader>()
  const { homework, workshop } = page
  useNudges(`homework:${homework.id}`)
  const answer = useAnswer<typeof action>()
  const work = {
    homeworkId: homework.id,
    drafts: page.drafts,
    me: page.board.me.key,
    mayWork: page.board.mayWrite,
  }
  return (
    <Page
      title={homework.municipality}
      above={<HomeworkPlace workshop={workshop} />}
      lead={<HomeworkLead page={page} />}
      actions={<HomeworkLinks page={page} />}
      width="wide"
    >
      <LeaveGuard />
      <div className="grid gap-6">
        <RefusalNotice answer={answer} />
        <FeedbackPanel feedback={page.feedback} />
        <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_26rem]">
          <InstructionsPanel page={page} />
          <ProgressPanel page={page} />
        </div>
        <CommentsContext.Provider value={page.comments}>
          <WorkContext.Provider value={work}>
            <DraftsPanel board={page.board} />
          </WorkContext.Provider>
        </CommentsContext.Provider>
        <AnswersPanel
          homeworkId={homework.id}
          me={page.board.me}
          mayWrite={page.board.mayWrite}
          answers={page.answers}
        />
        <ChangesPanel changes={page.changes} others={page.others} />
        <CommentsPanel comments={page.comments} drafts={page.drafts} />
      </div>
    </Page>
  )
}
