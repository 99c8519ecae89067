import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DetailsForm } from '../account/DetailsForm'
import { PasswordForm } from '../account/PasswordForm'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'

export const handle = { title: (t) => t('account.title') } satisfies TitleHandle

const AccountForm = z.discriminatedUnion('change', [
  z.object({
    change: z.literal('details'),
    name: z.string().trim().min(1).max(100),
    email: z.string().trim().toLowerCase().max(200).pipe(z.email()),
  }),
  z.object({
    change: z.literal('password'),
    current: z.string().max(200).default(''),
    next: z.string().min(10).max(200),
  }),
])

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.requireViewer(context.actor))

export const action = ({ request, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const { services, actor, sessionToken } = context
    const form = await readForm(request, AccountForm)
    if (form.change === 'details') {
      await services.editMyAccount(actor, { name: form.name, email: form.email })
    } else {
      await services.changePassword(actor, sessionToken, form)
    }
    return { changed: form.change }
  })

export default function AccountPage() {
  const { t } = useTranslation()
  const viewer = useLoaderData<typeof loader>()
  return (
    <Page title={t('account.title')} width="narrow">
      <div className="grid gap-5">
        <DetailsForm viewer={viewer} />
        <PasswordForm viewer={viewer} />
      </div>
    </Page>
  )
}
