import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answeringForm } from '../http/answering'
import { useAnswer } from '../http/useAnswer'
import { InvitationText } from '../partner/InvitationText'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'

export const handle = { title: (t) => t('partner.invitation') } satisfies TitleHandle

export const loader = ({ params, context }: LoaderFunctionArgs) =>
  answeringForm(() => context.services.readPartnerInvitation(context.actor, params['token'] ?? ''))

export const action = ({ params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const { services, actor } = context
    const { homeworkId } = await services.openPartnerLink(actor, params['token'] ?? '')
    return redirect(`/homework/${homeworkId}`)
  })

/** The browser is let in by a press and not by opening the link: mail programs open links on their own. */
export default function PartnerPage() {
  const { t } = useTranslation()
  const invitation = useLoaderData<typeof loader>()
  const answer = useAnswer()
  if ('refusal' in invitation) {
    return (
      <Page title={t('partner.invitation')} width="narrow">
        <RefusalNotice answer={invitation} />
      </Page>
    )
  }
  return (
    <Page title={t('partner.invitation')} width="narrow">
      <Panel>
        <div className="grid gap-5">
          <InvitationText invitation={invitation} />
          <Form method="post" className="grid gap-4">
            <RefusalNotice answer={answer} />
            <SubmitButton>{t('partner.open')}</SubmitButton>
          </Form>
        </div>
      </Panel>
    </Page>
  )
}
