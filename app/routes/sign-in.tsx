import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useAnswer } from '../http/useAnswer'
import { answeringForm } from '../http/answering'
import { Email } from '../http/email'
import { readForm } from '../http/readForm'
import { safePath } from '../http/safePath'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

export const handle = { title: (t) => t('account.signInTitle') } satisfies TitleHandle

const SignIn = z.object({
  email: Email,
  password: z.string().min(1).max(200),
})

export const loader = ({ request, context }: LoaderFunctionArgs) => {
  const to = new URL(request.url).searchParams.get('to')
  return context.actor.accountId ? redirect(safePath(to)) : null
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const token = await context.services.signIn(context.actor, await readForm(request, SignIn))
    return redirect(safePath(new URL(request.url).searchParams.get('to')), {
      headers: { 'Set-Cookie': context.sessionCookie(token) },
    })
  })

export default function SignInPage() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const errorOf = useFieldError()
  return (
    <Page title={t('account.signInTitle')} lead={t('account.signInLead')} width="narrow">
      <Panel>
        <Form method="post" action={`/sign-in?${search.toString()}`} className="grid gap-4">
          <RefusalNotice answer={useAnswer()} />
          <TextField
            label={t('account.email')}
            name="email"
            type="email"
            autoComplete="username"
            required
            error={errorOf('email')}
          />
          <TextField
            label={t('account.password')}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            error={errorOf('password')}
          />
          <SubmitButton>{t('account.signInTitle')}</SubmitButton>
        </Form>
      </Panel>
    </Page>
  )
}
