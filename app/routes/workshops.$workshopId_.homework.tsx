import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { isBlank } from '../../domain/text/isBlank'
import { HandOutForm } from '../homework/HandOutForm'
import { HomeworkList } from '../homework/HomeworkList'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useNudges } from '../nudges/useNudges'
import type { TitleHandle } from '../shell/PageTitle'
import { ButtonLink } from '../ui/ButtonLink'
import { EmptyState } from '../ui/EmptyState'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'

export const handle = { title: (t) => t('homework.title') } satisfies TitleHandle

const version = z.coerce.number().int().min(0)

const HandOutOrder = z.object({
  intent: z.literal('handOut').default('handOut'),
  instructions: z
    .string()
    .trim()
    .max(5000)
    .refine((text) => !isBlank(text)),
  opensOn: z.iso.date(),
  dueOn: z.iso.date(),
  version,
  overwrite: version.optional(),
})

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readHandOut(context.actor, params['workshopId'] ?? ''))

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const workshopId = params['workshopId'] ?? ''
    const form = await readForm(request, HandOutOrder)
    const { instructions, opensOn, dueOn } = form
    await context.services.handOutHomework(context.actor, workshopId, {
      instructions: instructions.replaceAll('\r\n', '\n'),
      opensOn,
      dueOn,
      version: form.overwrite ?? form.version,
    })
    return redirect(`/workshops/${workshopId}/homework`)
  })

export default function HandOutPage() {
  const { t } = useTranslation()
  const page = useLoaderData<typeof loader>()
  const { workshop, due, homework, municipalities } = page
  useNudges(`workshop:${workshop.id}`)
  useNudges(`desk:${workshop.id}`)
  return (
    <Page
      title={t('homework.title')}
      above={<Link to={`/workshops/${workshop.id}`}>{workshop.title}</Link>}
      lead={t(due ? 'homework.handedOut' : 'homework.handOutLead', { count: municipalities })}
      actions={
        due && (
          <ButtonLink to={`/workshops/${workshop.id}/promote`} look="primary">
            {t('homework.carryAtDesk')}
          </ButtonLink>
        )
      }
      width="wide"
    >
      {municipalities === 0 ? (
        <EmptyState
          action={<ButtonLink to={`/workshops/${workshop.id}/edit`}>{t('common.edit')}</ButtonLink>}
        >
          {t('refusal.noMunicipalities')}
        </EmptyState>
      ) : (
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <Panel title={t('homework.asked')}>
            <HandOutForm key={due?.version ?? 0} page={page} />
          </Panel>
          <HomeworkList title={t('homework.municipalities')} homework={homework} />
        </div>
      )}
    </Page>
  )
}
