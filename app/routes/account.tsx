import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useAnswer } from '../http/useAnswer'
import { DetailsForm } from '../account/DetailsForm'
import { MailForm } from '../account/MailForm'
import { PasswordForm } from '../account/PasswordForm'
import { answering, answeringForm } from '../http/answering'
import { Email } from '../http/email'
import { readForm } from '../http/readForm'
import { shownName } from '../http/shownName'
import { SignOutForm } from '../shell/SignOutForm'
import type { TitleHandle } from '../shell/PageTitle'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { readRefusal } from '../ui/refusalText'
import { RefusalNotice } from '../ui/RefusalNotice'

export const handle = { title: (t) => t('account.title') } satisfies TitleHandle

const AccountForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('editDetails'),
    name: shownName(100).pipe(z.string().min(1)),
    email: Email.optional(),
  }),
  z.object({
    intent: z.literal('changePassword'),
    current: z.string().max(200).default(''),
    next: z.string().min(10).max(200),
  }),
  z.object({ intent: z.literal('setMail'), mail: z.enum(['on', 'off']) }),
])

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.requireViewer(context.actor))

export const action = ({ request, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const { services, actor, sessionToken } = context
    const form = await readForm(request, AccountForm)
    switch (form.intent) {
      case 'editDetails':
        await services.editMyAccount(actor, { name: form.name, email: form.email ?? null })
        return { taken: form.intent }
      case 'setMail':
        await services.setMyMail(actor, form.mail === 'on')
        return { taken: form.intent }
      case 'changePassword':
        await services.changePassword(actor, sessionToken, form)
        return { passwordChanged: true }
    }
  })

export default function AccountPage() {
  const { t } = useTranslation()
  const viewer = useLoaderData<typeof loader>()
  // The forms show their own answers; this is the answer to one sent before the scripts came.
  const answer = useAnswer<typeof action>()
  return (
    <Page title={t('account.title')} width="narrow">
      <div className="grid gap-5">
        <RefusalNotice answer={answer} />
        {answer && !readRefusal(answer) && (
          <Notice tone="good">
            {t('passwordChanged' in answer ? 'account.passwordChanged' : 'term.saved')}
          </Notice>
        )}
        <DetailsForm viewer={viewer} />
        <PasswordForm viewer={viewer} />
        <MailForm viewer={viewer} />
        <SignOutForm who={viewer.key} look="plain" />
      </div>
    </Page>
  )
}
