import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Download, Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { can } from '../../domain/permission'
import { answering } from '../http/answering'
import { useNudges } from '../nudges/useNudges'
import { MovedDeadlines } from '../progress/MovedDeadlines'
import { OpenActivities } from '../progress/OpenActivities'
import { StatusChart } from '../progress/StatusChart'
import type { TitleHandle } from '../shell/PageTitle'
import { ButtonLink } from '../ui/ButtonLink'
import { EmptyState } from '../ui/EmptyState'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'

export const handle = { title: (t) => t('progress.title') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readProgress(context.actor, params['planId'] ?? ''))

export default function ProgressPage() {
  const { t } = useTranslation()
  const { planId, title, overview, moved, state, roles } = useLoaderData<typeof loader>()
  useNudges(`plan:${planId}`)
  const { total, reported, silent, late } = overview
  return (
    <Page
      title={t('progress.title')}
      above={<Link to={`/plans/${planId}`}>{title}</Link>}
      lead={t('progress.reportedOf', { reported, total })}
      actions={
        <>
          {can(roles, 'progress.request', state) && (
            <ButtonLink to={`/plans/${planId}/requests`} look="primary">
              <Send aria-hidden className="size-4" />
              {t('request.title')}
            </ButtonLink>
          )}
          <ButtonLink to={`/plans/${planId}/progress.docx`} reloadDocument download look="plain">
            <Download aria-hidden className="size-4" />
            {t('progress.interimReport')}
          </ButtonLink>
        </>
      }
    >
      {total === 0 ? (
        <EmptyState>{t('plan.emptyPlanReader')}</EmptyState>
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Panel title={t('progress.byStatus')} className="lg:col-span-2">
            <StatusChart overview={overview} />
          </Panel>
          <Panel title={t('progress.silentTitle', { count: silent.length })}>
            <OpenActivities planId={planId} activities={silent} lead={t('progress.silentLead')} />
          </Panel>
          <Panel title={t('progress.lateTitle', { count: late.length })}>
            <OpenActivities planId={planId} activities={late} lead={t('progress.lateLead')} />
          </Panel>
          {moved.length > 0 && (
            <Panel title={t('progress.movedTitle')} className="lg:col-span-2">
              <MovedDeadlines planId={planId} moved={moved} />
            </Panel>
          )}
        </div>
      )}
    </Page>
  )
}
