import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useAnswer } from '../http/useAnswer'
import { useNudges } from '../nudges/useNudges'
import { ConsultationPanel } from '../publication/ConsultationPanel'
import { ContactPanel } from '../publication/ContactPanel'
import { PublicAddress } from '../publication/PublicAddress'
import { PublicDeskForm, runPublicDeskForm } from '../publication/publicDeskForm'
import { ProposalsPanel } from '../publication/ProposalsPanel'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { RefusalNotice } from '../ui/RefusalNotice'

export const handle = { title: (t) => t('publication.desk') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, async () => ({
    ...(await context.services.readPublicDesk(context.actor, params['planId'] ?? '')),
    origin: context.origin,
  }))

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const planId = params['planId'] ?? ''
    await runPublicDeskForm(context, planId, await readForm(request, PublicDeskForm))
    return redirect(`/plans/${planId}/public`)
  })

export default function PublicDeskPage() {
  const { t } = useTranslation()
  const desk = useLoaderData<typeof loader>()
  useNudges(`plan:${desk.planId}`)
  return (
    <Page
      title={t('publication.desk')}
      above={<Link to={`/plans/${desk.planId}`}>{desk.title}</Link>}
    >
      <div className="grid gap-5">
        <RefusalNotice answer={useAnswer()} />
        <PublicAddress slug={desk.slug} origin={desk.origin} />
        <ConsultationPanel desk={desk} />
        <ProposalsPanel proposals={desk.proposals} />
        <ContactPanel contact={desk.contact} />
      </div>
    </Page>
  )
}
