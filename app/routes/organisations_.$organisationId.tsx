import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { can } from '../../domain/permission'
import type { OrganisationView } from '../../server/organisation/readOrganisation'
import { answering, answeringForm } from '../http/answering'
import { Email } from '../http/email'
import { readForm } from '../http/readForm'
import { MembersPanel } from '../organisation/MembersPanel'
import { PartiesPanel } from '../organisation/PartiesPanel'
import { PlansPanel } from '../organisation/PlansPanel'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'

export const handle = {
  title: (t, view) => view?.name ?? t('organisation.listTitle'),
} satisfies TitleHandle<OrganisationView>

const OrganisationForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('createPlan'),
    title: z.string().trim().min(2).max(300),
  }),
  z.object({
    intent: z.literal('setMember'),
    email: Email,
    role: z.enum(['editor', 'secretary', 'none']),
  }),
])

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () =>
    context.services.readOrganisation(context.actor, params['organisationId'] ?? ''),
  )

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const organisationId = params['organisationId'] ?? ''
    const { services, actor } = context
    const form = await readForm(request, OrganisationForm)
    switch (form.intent) {
      case 'createPlan': {
        const { id } = await services.createPlan(actor, organisationId, form)
        return redirect(`/plans/${id}`)
      }
      case 'setMember':
        await services.setOrganisationMember(actor, organisationId, form)
        return redirect(`/organisations/${organisationId}`)
    }
  })

export default function OrganisationPage() {
  const { t } = useTranslation()
  const view = useLoaderData<typeof loader>()
  return (
    <Page title={view.name} above={<Link to="/organisations">{t('organisation.listTitle')}</Link>}>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <PlansPanel view={view} />
        <div className="grid gap-6">
          <MembersPanel members={view.members} mayManage={can(view.roles, 'organisation.manage')} />
          <PartiesPanel parties={view.parties} />
        </div>
      </div>
    </Page>
  )
}
