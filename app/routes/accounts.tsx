import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useAnswer } from '../http/useAnswer'
import { AccountList } from '../account/AccountList'
import { answering, answeringForm } from '../http/answering'
import { Email } from '../http/email'
import { readForm } from '../http/readForm'
import { shownName } from '../http/shownName'
import type { TitleHandle } from '../shell/PageTitle'
import { Checkbox } from '../ui/Checkbox'
import { CopyField } from '../ui/CopyField'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

export const handle = { title: (t) => t('common.accounts') } satisfies TitleHandle

const AccountsForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('createSignInLink'), account: z.string().min(1).max(60) }),
  z.object({ intent: z.literal('changeEmail'), account: z.string().min(1).max(60), email: Email }),
  z.object({
    intent: z.literal('createAccount'),
    name: shownName(100).pipe(z.string().min(1)),
    email: Email,
    admin: z.literal('on').optional(),
  }),
])

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.listAccounts(context.actor))

export const action = ({ request, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const { services, actor, origin } = context
    const form = await readForm(request, AccountsForm)
    if (form.intent === 'changeEmail') {
      await services.changeEmail(actor, { accountId: form.account, email: form.email })
      return redirect('/accounts')
    }
    const token =
      form.intent === 'createSignInLink'
        ? await services.createSignInLink(actor, form.account)
        : await services.createAccount(actor, { ...form, admin: form.admin === 'on' })
    return { link: `${origin}/link/${token}` }
  })

export default function AccountsPage() {
  const { t } = useTranslation()
  const accounts = useLoaderData<typeof loader>()
  const answer = useAnswer<typeof action>()
  const errorOf = useFieldError()
  return (
    <Page title={t('common.accounts')} lead={t('account.accountsLead')}>
      <div className="grid items-start gap-5 md:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-5">
          <RefusalNotice answer={answer} />
          {answer && 'link' in answer && answer.link && (
            <Notice tone="good">
              <p className="mb-2">{t('account.linkMade')}</p>
              <CopyField label={t('account.makeLink')} value={answer.link} />
            </Notice>
          )}
          <AccountList accounts={accounts} />
        </div>
        <Panel title={t('account.newAccount')}>
          <Form method="post" className="grid gap-4">
            <input type="hidden" name="intent" value="createAccount" />
            <TextField label={t('common.name')} name="name" required error={errorOf('name')} />
            <TextField
              label={t('account.email')}
              name="email"
              type="email"
              required
              error={errorOf('email')}
            />
            <Checkbox name="admin">
              {t('account.admin')}
              <span className="block text-sm text-muted">{t('account.adminHint')}</span>
            </Checkbox>
            <SubmitButton>{t('common.add')}</SubmitButton>
          </Form>
        </Panel>
      </div>
    </Page>
  )
}
