import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useRef } from 'react'
import { ApprovalPanel } from '../approval/ApprovalPanel'
import { useAnswer } from '../http/useAnswer'
import type { PlanView } from '../../server/plan/readPlan'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useNudges } from '../nudges/useNudges'
import { AddChapter } from '../plan/chapter/AddChapter'
import { ChapterSection } from '../plan/chapter/ChapterSection'
import { EmptyPlan } from '../plan/EmptyPlan'
import { ExportLinks } from '../plan/ExportLinks'
import { PlanContents } from '../plan/PlanContents'
import { PlanContext, planRights } from '../plan/PlanContext'
import { PlanForm } from '../plan/planForm'
import { PlanHeadForm } from '../plan/PlanHeadForm'
import { PlanLead } from '../plan/PlanLead'
import { PlanPreamble } from '../plan/PlanPreamble'
import { runPlanForm } from '../plan/runPlanForm'
import { UndoBar } from '../plan/UndoBar'
import { useActivityDrag } from '../plan/chapter/useActivityDrag'
import { usePlanFocus } from '../plan/usePlanFocus'
import { useReturnFocus } from '../plan/useReturnFocus'
import { PlanProjects } from '../project/PlanProjects'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { RefusalNotice } from '../ui/RefusalNotice'

export const handle = {
  title: (t, view) => view?.plan.title ?? t('common.plans'),
} satisfies TitleHandle<PlanView>

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readPlan(context.actor, params['planId'] ?? ''))

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const form = await readForm(request, PlanForm)
    return redirect(await runPlanForm(context, params['planId'] ?? '', form))
  })

export default function PlanPage() {
  const view = useLoaderData<typeof loader>()
  const { plan, organisationId } = view
  const { open, add, chapter, goal, head } = usePlanFocus()
  const list = useRef<HTMLDivElement>(null)
  const drag = useActivityDrag(list, plan)
  const rights = planRights(view)
  useNudges(`plan:${plan.id}`)
  useReturnFocus()
  const answer = useAnswer<typeof action>()
  const isShownInForm = [open, add, chapter, goal, head].some((focus) => focus !== undefined)
  const isHeadOpen = rights.mayEdit && head !== undefined
  return (
    <PlanContext.Provider value={{ ...view, ...rights, drag }}>
      <Page
        title={plan.title}
        width="wide"
        above={<Link to={`/organisations/${organisationId}`}>{plan.organisation}</Link>}
        lead={<PlanLead plan={plan} />}
        actions={<ExportLinks planId={plan.id} />}
      >
        <div data-landscape>
          {!isShownInForm && (
            <div className="mb-4 empty:hidden">
              <RefusalNotice answer={answer} />
            </div>
          )}
          <ApprovalPanel />
          {isHeadOpen ? <PlanHeadForm /> : <PlanPreamble plan={plan} />}
          <PlanContents plan={plan} />
          {plan.chapters.length === 0 && <EmptyPlan />}
          <div ref={list} className="grid gap-8">
            {plan.chapters.map((one) => (
              <ChapterSection key={one.id} chapter={one} />
            ))}
            {rights.mayEdit && <AddChapter />}
          </div>
          <PlanProjects />
          <UndoBar />
        </div>
      </Page>
    </PlanContext.Provider>
  )
}
