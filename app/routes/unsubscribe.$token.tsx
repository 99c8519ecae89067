import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answeringForm } from '../http/answering'
import { useAnswer } from '../http/useAnswer'
import type { TitleHandle } from '../shell/PageTitle'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'

export const handle = { title: (t) => t('reminder.stopTitle') } satisfies TitleHandle

export const loader = ({ params, context }: LoaderFunctionArgs) =>
  answeringForm(() => context.services.readMailWish(params['token'] ?? ''))

/** Also what mail programs send by themselves where somebody presses their own button (RFC 8058). */
export const action = ({ params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    await context.services.stopMail(params['token'] ?? '')
    return { stopped: true }
  })

/** Mail is stopped by a press and not by opening the link: mail programs open links on their own. */
export default function UnsubscribePage() {
  const { t } = useTranslation()
  const wish = useLoaderData<typeof loader>()
  const answer = useAnswer()
  if ('refusal' in wish) {
    return (
      <Page title={t('reminder.stopTitle')} width="narrow">
        <RefusalNotice answer={wish} />
      </Page>
    )
  }
  return (
    <Page title={t('reminder.stopTitle')} width="narrow">
      <Panel>
        {wish.wanted ? (
          <Form method="post" className="grid gap-4">
            <RefusalNotice answer={answer} />
            <p>{t('reminder.stopLead')}</p>
            <SubmitButton>{t('reminder.stopPress')}</SubmitButton>
          </Form>
        ) : (
          <Notice tone="good">{t('reminder.stopped')}</Notice>
        )}
      </Panel>
    </Page>
  )
}
