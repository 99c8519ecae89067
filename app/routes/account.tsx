import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import type { TitleHandle } from '../shell/PageTitle'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

export const handle = { title: (t) => t('account.title') } satisfies TitleHandle

const ChangePassword = z.object({
  current: z.string().max(200).default(''),
  next: z.string().min(10).max(200),
})

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.requireViewer(context.actor))

export const action = ({ request, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const form = await readForm(request, ChangePassword)
    await context.services.changePassword(context.actor, context.sessionToken, form)
    return { changed: true }
  })

export default function AccountPage() {
  const { t } = useTranslation()
  const viewer = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const errorOf = useFieldError()
  const title = viewer.hasPassword ? t('account.changePassword') : t('account.setPassword')
  return (
    <Page title={t('account.title')} lead={viewer.name} width="narrow">
      <Panel title={title}>
        <Form method="post" className="grid gap-4">
          <RefusalNotice answer={answer} />
          {answer && 'changed' in answer && (
            <Notice tone="good">{t('account.passwordChanged')}</Notice>
          )}
          {viewer.hasPassword && (
            <TextField
              label={t('account.currentPassword')}
              name="current"
              type="password"
              autoComplete="current-password"
              required
              error={errorOf('current')}
            />
          )}
          <TextField
            label={t('account.newPassword')}
            hint={t('account.newPasswordHint')}
            name="next"
            type="password"
            autoComplete="new-password"
            required
            minLength={10}
            error={errorOf('next')}
          />
          <SubmitButton>{title}</SubmitButton>
        </Form>
      </Panel>
    </Page>
  )
}
