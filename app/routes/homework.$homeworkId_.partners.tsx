import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { PARTNER_RIGHTS, MAX_PARTNER_NAME } from '../../domain/homework/partnerLink'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { shownName } from '../http/shownName'
import { useAnswer } from '../http/useAnswer'
import { useNudges } from '../nudges/useNudges'
import { InvitePanel } from '../partner/InvitePanel'
import { LinkMade } from '../partner/LinkMade'
import { LinkList } from '../partner/LinkList'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { RefusalNotice } from '../ui/RefusalNotice'

export const handle = { title: (t) => t('partner.title') } satisfies TitleHandle

const PartnersForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('invitePartner'),
    name: shownName(MAX_PARTNER_NAME).pipe(z.string().min(1)),
    rights: z.enum(PARTNER_RIGHTS),
    lastDay: z.iso.date(),
  }),
  z.object({ intent: z.literal('revokePartner'), link: z.string().min(1).max(40) }),
])

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () =>
    context.services.readPartnerLinks(context.actor, params['homeworkId'] ?? ''),
  )

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const homeworkId = params['homeworkId'] ?? ''
    const { services, actor, origin } = context
    const form = await readForm(request, PartnersForm)
    if (form.intent === 'revokePartner') {
      await services.revokePartner(actor, homeworkId, form.link)
      return redirect(`/homework/${homeworkId}/partners`)
    }
    const { token, name, lastDay } = await services.invitePartner(actor, homeworkId, form)
    return { made: { address: `${origin}/partner/${token}`, name, lastDay } }
  })

export default function PartnersPage() {
  const { t } = useTranslation()
  const { homeworkId, municipality, links, offeredLastDay } = useLoaderData<typeof loader>()
  const answer = useAnswer<typeof action>()
  useNudges(`homework:${homeworkId}`)
  const made = answer && 'made' in answer ? answer.made : null
  return (
    <Page
      title={t('partner.title')}
      above={<Link to={`/homework/${homeworkId}`}>{municipality}</Link>}
      lead={t('partner.lead')}
    >
      <div className="grid items-start gap-5 md:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-5">
          <RefusalNotice answer={answer} />
          {made && <LinkMade key={made.address} made={made} />}
          <LinkList links={links} />
        </div>
        <InvitePanel key={made?.address ?? 'new'} offeredLastDay={offeredLastDay} />
      </div>
    </Page>
  )
}
