import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { answering } from '../http/answering'
import { useNudges } from '../nudges/useNudges'
import { SummaryTurnView } from '../seminar/SummaryTurnView'
import type { TitleHandle } from '../shell/PageTitle'
import { buttonStyle } from '../ui/buttonStyle'
import { EmptyState } from '../ui/EmptyState'
import { Page } from '../ui/Page'
import { WorkshopDate } from '../workshop/WorkshopDate'

export const handle = { title: (t) => t('seminar.summary') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readSummary(context.actor, params['workshopId'] ?? ''))

export default function SummaryPage() {
  const { t } = useTranslation()
  const { workshop, date, place, turns } = useLoaderData<typeof loader>()
  useNudges(`seminar:${workshop.id}`)
  const path = `/workshops/${workshop.id}/seminar`
  return (
    <Page
      title={t('seminar.summary')}
      above={<Link to={path}>{t('seminar.title')}</Link>}
      lead={
        <>
          <WorkshopDate date={date} /> {place}
        </>
      }
      actions={
        <a href={`${path}/summary.docx`} className={buttonStyle()} download>
          <Download aria-hidden className="size-4" />
          DOCX
        </a>
      }
    >
      <div className="grid gap-5">
        {turns.length === 0 && <EmptyState>{t('seminar.noTurns')}</EmptyState>}
        {turns.map((turn) => (
          <SummaryTurnView key={turn.id} turn={turn} />
        ))}
      </div>
    </Page>
  )
}
