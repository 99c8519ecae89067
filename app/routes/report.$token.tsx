import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answeringForm } from '../http/answering'
import { useAnswer } from '../http/useAnswer'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'

export const handle = { title: (t) => t('request.linkTitle') } satisfies TitleHandle

export const loader = ({ params, context }: LoaderFunctionArgs) =>
  answeringForm(() => context.services.readRequestLink(context.actor, params['token'] ?? ''))

export const action = ({ params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const { services, actor } = context
    const { requestId } = await services.openRequest(actor, params['token'] ?? '')
    return redirect(`/reports/${requestId}`)
  })

/** The browser is let in by a press and not by opening the link: mail programs open links on their own. */
export default function RequestLinkPage() {
  const { t } = useTranslation()
  const invitation = useLoaderData<typeof loader>()
  const answer = useAnswer()
  if ('refusal' in invitation) {
    return (
      <Page title={t('request.linkTitle')} width="narrow">
        <RefusalNotice answer={invitation} />
      </Page>
    )
  }
  const { organisation, plan, party, period } = invitation
  return (
    <Page title={t('request.linkTitle')} width="narrow">
      <Panel>
        <Form method="post" className="grid gap-4">
          <RefusalNotice answer={answer} />
          <p className="text-lg">{t('request.linkLead', { organisation, plan })}</p>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            <dt className="text-muted">{t('request.linkParty')}</dt>
            <dd className="font-medium">{party}</dd>
            <dt className="text-muted">{t('progress.period')}</dt>
            <dd className="font-medium">{period}</dd>
          </dl>
          <SubmitButton>{t('request.linkOpen')}</SubmitButton>
          <p className="text-sm text-muted">{t('request.linkHint')}</p>
        </Form>
      </Panel>
    </Page>
  )
}
