import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useAnswer } from '../http/useAnswer'
import { useNudges } from '../nudges/useNudges'
import { AskPanel } from '../progress/AskPanel'
import { MadeLinks } from '../progress/MadeLinks'
import { RequestList } from '../progress/RequestList'
import { RequestsForm } from '../progress/requestsForm'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { RefusalNotice } from '../ui/RefusalNotice'

export const handle = { title: (t) => t('request.title') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readRequests(context.actor, params['planId'] ?? ''))

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const { services, actor, origin } = context
    const planId = params['planId'] ?? ''
    const form = await readForm(request, RequestsForm)
    if (form.intent === 'revokeRequest') {
      await services.revokeRequest(actor, planId, form)
      return redirect(`/plans/${planId}/requests`)
    }
    const { party, period, days } = form
    const made = await services.makeRequests(actor, planId, { partyIds: party, period, days })
    const links = made.map(({ token, ...link }) => ({
      ...link,
      address: `${origin}/report/${token}`,
    }))
    return { made: { period, links } }
  })

export default function RequestsPage() {
  const { t } = useTranslation()
  const view = useLoaderData<typeof loader>()
  const answer = useAnswer<typeof action>()
  useNudges(`plan:${view.planId}`)
  const made = answer && 'made' in answer ? answer.made : null
  return (
    <Page
      title={t('request.title')}
      above={<Link to={`/plans/${view.planId}/progress`}>{view.title}</Link>}
      lead={t('request.lead')}
    >
      <div className="grid gap-6">
        <RefusalNotice answer={answer} />
        {made && <MadeLinks key={made.links[0]?.id} {...made} view={view} />}
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <AskPanel key={made?.links[0]?.id ?? 'new'} view={view} />
          <RequestList requests={view.requests} />
        </div>
      </div>
    </Page>
  )
}
