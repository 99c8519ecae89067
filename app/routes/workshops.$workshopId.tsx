import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { can } from '../../domain/permission'
import { WORKSHOP_STATES } from '../../domain/workshop/workshopState'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useNudges } from '../nudges/useNudges'
import type { TitleHandle } from '../shell/PageTitle'
import { ButtonLink } from '../ui/ButtonLink'
import { Page } from '../ui/Page'
import { badFields } from '../ui/refusalText'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { AgendaList } from '../workshop/AgendaList'
import { FacilitatorsPanel } from '../workshop/FacilitatorsPanel'
import { GroupsPanel } from '../workshop/GroupsPanel'
import { JoinPanel } from '../workshop/JoinPanel'
import { MunicipalityPlans } from '../workshop/MunicipalityPlans'
import { StateSwitch } from '../workshop/StateSwitch'
import { useLookAgainIn } from '../workshop/useLookAgainIn'
import { Welcome } from '../workshop/Welcome'
import { WorkshopActions } from '../workshop/WorkshopActions'
import { WorkshopLead } from '../workshop/WorkshopLead'

export const handle = {
  title: (_t, loaded) => loaded?.workshop.title ?? '',
} satisfies TitleHandle<Awaited<ReturnType<typeof loader>>>

const email = z.string().trim().toLowerCase().max(200).pipe(z.email())

const WorkshopForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('setState'), state: z.enum(WORKSHOP_STATES) }),
  z.object({ intent: z.literal('newCode') }),
  z.object({ intent: z.literal('addFacilitator'), email }),
  z.object({ intent: z.literal('removeFacilitator'), email }),
  z.object({ intent: z.literal('changeGroup'), group: z.string().min(1).max(40) }),
])

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, async () => ({
    workshop: await context.services.readWorkshop(context.actor, params['workshopId'] ?? ''),
    origin: context.origin,
  }))

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const { services, actor } = context
    const id = params['workshopId'] ?? ''
    const form = await readForm(request, WorkshopForm)
    if (form.intent === 'setState') await services.setWorkshopState(actor, id, form.state)
    if (form.intent === 'newCode') await services.newJoinCode(actor, id)
    if (form.intent === 'addFacilitator') await services.setFacilitator(actor, id, form)
    if (form.intent === 'removeFacilitator') {
      const { email } = form
      const { left } = await services.setFacilitator(actor, id, { email, remove: true })
      if (left) return redirect('/')
    }
    if (form.intent === 'changeGroup') {
      const { boardId } = await services.changeMyGroup(actor, id, form.group)
      if (boardId) return redirect(`/boards/${boardId}`)
    }
    return redirect(`/workshops/${id}`)
  })

export default function WorkshopPage() {
  const { t } = useTranslation()
  const { workshop, origin } = useLoaderData<typeof loader>()
  const { id, title, joinCode, state, roles, agenda, objectives } = workshop
  useNudges(`workshop:${id}`)
  useLookAgainIn(workshop)
  const answer = useActionData()
  const page = `/workshops/${id}`
  const mayEdit = can(roles, 'workshop.edit', state)
  const editAgenda = mayEdit && (
    <ButtonLink to={`${page}/agenda`} small>
      {t('workshop.agendaTitle')}
    </ButtonLink>
  )
  return (
    <Page
      title={title}
      lead={<WorkshopLead workshop={workshop} />}
      actions={mayEdit && <WorkshopActions page={page} />}
      width="wide"
    >
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-5">
          {!badFields(answer).includes('email') && <RefusalNotice answer={answer} />}
          <Welcome me={workshop.me} groups={workshop.groups} />
          <GroupsPanel workshop={workshop} />
          <Panel title={t('workshop.agenda')} actions={editAgenda}>
            {agenda.length === 0 && <p className="text-muted">{t('workshop.agendaNone')}</p>}
            <AgendaList items={agenda} currentItemId={workshop.currentItemId} />
          </Panel>
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
          <MunicipalityPlans municipalities={workshop.municipalities} mayEdit={mayEdit} />
          {objectives && (
            <Panel title={t('workshop.objectives')}>
              <ul className="list-disc pl-5">
                {objectives.split('\n').map((objective, index) => (
                  <li key={index}>{objective}</li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
      </div>
    </Page>
  )
}
