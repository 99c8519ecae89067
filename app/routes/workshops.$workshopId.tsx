import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useAnswer } from '../http/useAnswer'
import { can } from '../../domain/permission'
import { HomeworkList } from '../homework/HomeworkList'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useNudges } from '../nudges/useNudges'
import { SeminarPanel } from '../seminar/SeminarPanel'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { RefusalNotice } from '../ui/RefusalNotice'
import { badFields } from '../ui/refusalText'
import { AgendaPanel } from '../workshop/AgendaPanel'
import { FacilitatorsPanel } from '../workshop/FacilitatorsPanel'
import { GroupsPanel } from '../workshop/GroupsPanel'
import { JoinPanel } from '../workshop/JoinPanel'
import { MunicipalityPlans } from '../workshop/MunicipalityPlans'
import { ObjectivesPanel } from '../workshop/ObjectivesPanel'
import { runWorkshopPageForm, WorkshopPageForm } from '../workshop/runWorkshopPageForm'
import { StateSwitch } from '../workshop/StateSwitch'
import { useLookAgainIn } from '../workshop/useLookAgainIn'
import { Welcome } from '../workshop/Welcome'
import { WorkshopActions } from '../workshop/WorkshopActions'
import { WorkshopLead } from '../workshop/WorkshopLead'

export const handle = {
  title: (_t, loaded) => loaded?.workshop.title ?? '',
} satisfies TitleHandle<Awaited<ReturnType<typeof loader>>>

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, async () => ({
    workshop: await context.services.readWorkshop(context.actor, params['workshopId'] ?? ''),
    origin: context.origin,
  }))

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const form = await readForm(request, WorkshopPageForm)
    return redirect(await runWorkshopPageForm(context, params['workshopId'] ?? '', form))
  })

export default function WorkshopPage() {
  const { workshop, origin } = useLoaderData<typeof loader>()
  const { id, title, joinCode, state, roles } = workshop
  useNudges(`workshop:${id}`)
  useLookAgainIn(workshop)
  const answer = useAnswer()
  const mayEdit = can(roles, 'workshop.edit', state)
  return (
    <Page
      title={title}
      lead={<WorkshopLead workshop={workshop} />}
      actions={mayEdit && <WorkshopActions page={`/workshops/${id}`} />}
      width="wide"
    >
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-5">
          {!badFields(answer).includes('email') && <RefusalNotice answer={answer} />}
          <Welcome me={workshop.me} groups={workshop.groups} />
          <GroupsPanel workshop={workshop} />
          <AgendaPanel {...workshop} mayEdit={mayEdit} />
        </div>
        <div className="grid gap-5">
          <JoinPanel
            workshopId={id}
            joinCode={joinCode}
            link={`${origin}/join/${joinCode}`}
            isOpen={state === 'open'}
          />
          {mayEdit && <StateSwitch state={state} />}
          {mayEdit && <FacilitatorsPanel facilitators={workshop.facilitators} />}
          <HomeworkList homework={workshop.homework} />
          <MunicipalityPlans municipalities={workshop.municipalities} mayEdit={mayEdit} />
          <SeminarPanel workshopId={id} />
          <ObjectivesPanel objectives={workshop.objectives} />
        </div>
      </div>
    </Page>
  )
}
