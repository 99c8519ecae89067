import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useAnswer } from '../http/useAnswer'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

export const handle = { title: (t) => t('workshop.copyTitle') } satisfies TitleHandle

const CopyForm = z.object({ title: z.string().trim().min(1).max(200), date: z.iso.date() })

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () =>
    context.services.readWorkshopForEdit(context.actor, params['workshopId'] ?? ''),
  )

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const form = await readForm(request, CopyForm)
    const from = params['workshopId'] ?? ''
    const { id } = await context.services.copyWorkshop(context.actor, from, form)
    return redirect(`/workshops/${id}`)
  })

export default function CopyWorkshopPage() {
  const { t } = useTranslation()
  const { id, title } = useLoaderData<typeof loader>()
  const errorOf = useFieldError()
  return (
    <Page
      title={t('workshop.copyTitle')}
      above={<Link to={`/workshops/${id}`}>{title}</Link>}
      lead={t('workshop.copyLead')}
      width="narrow"
    >
      <Panel>
        <Form method="post" className="grid gap-4">
          <RefusalNotice answer={useAnswer()} />
          <TextField
            label={t('workshop.title')}
            name="title"
            defaultValue={t('workshop.copyOf', { title })}
            required
            maxLength={200}
            error={errorOf('title')}
          />
          <TextField
            label={t('workshop.date')}
            name="date"
            type="date"
            required
            error={errorOf('date')}
          />
          <SubmitButton>{t('workshop.copyMake')}</SubmitButton>
        </Form>
      </Panel>
    </Page>
  )
}
