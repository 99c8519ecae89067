import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../http/useAnswer'
import { answeringForm } from '../http/answering'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'

export const handle = { title: (t) => t('account.linkTitle') } satisfies TitleHandle

export const action = ({ params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const session = await context.services.redeemOneTimeLink(context.actor, params['token'] ?? '')
    return redirect('/account', { headers: { 'Set-Cookie': context.sessionCookie(session) } })
  })

/** The link is used by a press and not by opening it: mail programs open links on their own. */
export default function LinkPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('account.linkTitle')} lead={t('account.linkLead')} width="narrow">
      <Panel>
        <Form method="post" className="grid gap-4">
          <RefusalNotice answer={useAnswer()} />
          <SubmitButton>{t('account.linkUse')}</SubmitButton>
        </Form>
      </Panel>
    </Page>
  )
}
