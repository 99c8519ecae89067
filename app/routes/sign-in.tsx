import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { SignInForm } from '../account/SignInForm'
import { SomebodyHere } from '../account/SomebodyHere'
import { answering, answeringForm } from '../http/answering'
import { Email } from '../http/email'
import { readForm } from '../http/readForm'
import { safePath } from '../http/safePath'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'

export const handle = { title: (t) => t('account.signInTitle') } satisfies TitleHandle

const SignIn = z.object({
  email: Email,
  password: z.string().min(1).max(200),
})

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  answering(request, async () => ({
    here: await context.services.readViewer(context.actor),
    to: toOf(request),
  }))

export const action = ({ request, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const token = await context.services.signIn(context.actor, await readForm(request, SignIn))
    return redirect(toOf(request), {
      headers: { 'Set-Cookie': context.sessionCookie(token) },
    })
  })

/** Where the person was going when they were asked to sign in. */
const toOf = (request: Request): string => safePath(new URL(request.url).searchParams.get('to'))

export default function SignInPage() {
  const { t } = useTranslation()
  const { here, to } = useLoaderData<typeof loader>()
  return (
    <Page title={t('account.signInTitle')} lead={t('account.signInLead')} width="narrow">
      <Panel>{here ? <SomebodyHere here={here} to={to} /> : <SignInForm to={to} />}</Panel>
    </Page>
  )
}
