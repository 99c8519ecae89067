import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useAnswer } from '../http/useAnswer'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import type { TitleHandle } from '../shell/PageTitle'
import { EmptyState } from '../ui/EmptyState'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

export const handle = { title: (t) => t('organisation.listTitle') } satisfies TitleHandle

const CreateOrganisation = z.object({ name: z.string().trim().min(2).max(200) })

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.listOrganisations(context.actor))

export const action = ({ request, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const form = await readForm(request, CreateOrganisation)
    const { id } = await context.services.createOrganisation(context.actor, form)
    return redirect(`/organisations/${id}`)
  })

export default function OrganisationsPage() {
  const { t } = useTranslation()
  const organisations = useLoaderData<typeof loader>()
  return (
    <Page title={t('organisation.listTitle')} lead={t('organisation.listLead')}>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        {organisations.length === 0 ? (
          <EmptyState>{t('organisation.listEmpty')}</EmptyState>
        ) : (
          <ul className="grid gap-3">
            {organisations.map(({ id, name, plans }) => (
              <li key={id}>
                <Link
                  to={`/organisations/${id}`}
                  className="flex flex-wrap items-baseline justify-between gap-x-4 rounded-xl border border-line bg-surface px-4 py-3.5 text-ink no-underline shadow-card hover:border-brand"
                >
                  <span className="text-lg font-medium">{name}</span>
                  <span className="text-muted">
                    {t('organisation.countPlans', { count: plans })}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        <NewOrganisation />
      </div>
    </Page>
  )
}

function NewOrganisation() {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  return (
    <Panel title={t('organisation.newTitle')}>
      <Form method="post" className="grid gap-4">
        <RefusalNotice answer={useAnswer()} />
        <TextField
          label={t('common.name')}
          hint={t('organisation.nameHint')}
          name="name"
          required
          maxLength={200}
          error={errorOf('name')}
        />
        <SubmitButton>{t('common.add')}</SubmitButton>
      </Form>
    </Panel>
  )
}
