import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { placeKey } from '../../domain/board/cardPlace'
import { useAnswer } from '../http/useAnswer'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useNudges } from '../nudges/useNudges'
import { CarryForm, runCarryForm } from '../promotion/carryForm'
import { CarrySummary } from '../promotion/CarrySummary'
import { DeskFilters } from '../promotion/DeskFilters'
import { DeskForm } from '../promotion/DeskForm'
import { isShown, readDeskFilter } from '../promotion/deskFilter'
import { DeskOrder } from '../promotion/deskOrder'
import { DeskSummary } from '../promotion/DeskSummary'
import { EndingForm } from '../promotion/endingForm'
import { runDeskOrder } from '../promotion/runDeskOrder'
import { runEndingForm } from '../promotion/runEndingForm'
import type { TitleHandle } from '../shell/PageTitle'
import { EmptyState } from '../ui/EmptyState'
import { Page } from '../ui/Page'
import { RefusalNotice } from '../ui/RefusalNotice'

export const handle = { title: (t) => t('promotion.title') } satisfies TitleHandle

const DeskForms = z.union([EndingForm, CarryForm, DeskOrder])

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, async () => ({
    desk: await context.services.readPromotionDesk(context.actor, params['workshopId'] ?? ''),
    filter: readDeskFilter(new URL(request.url).searchParams),
  }))

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const form = await readForm(request, DeskForms)
    const workshopId = params['workshopId'] ?? ''
    if (form.intent === 'carry') return runCarryForm(context, workshopId, form)
    if (form.intent) return runEndingForm(context, workshopId, form)
    return runDeskOrder(context, workshopId, form)
  })

export default function PromotionDeskPage() {
  const { t } = useTranslation()
  const { desk, filter } = useLoaderData<typeof loader>()
  const answer = useAnswer<typeof action>()
  useNudges(`workshop:${desk.workshop.id}`)
  useNudges(`desk:${desk.workshop.id}`)
  const outcomes = answer && 'outcomes' in answer ? (answer.outcomes ?? []) : []
  const ended = answer && 'ended' in answer ? answer : null
  const carried = answer && 'carried' in answer ? answer.carried : []
  const done = new Set([...outcomes, ...carried, ...(ended ? [ended] : [])].map(placeKey))
  const rows = desk.rows.filter((row) => done.has(placeKey(row)) || isShown(row, filter))
  return (
    <Page
      title={t('promotion.title')}
      above={<Link to={`/workshops/${desk.workshop.id}`}>{desk.workshop.title}</Link>}
      lead={t('promotion.lead')}
      width="wide"
    >
      <div className="grid gap-5">
        <RefusalNotice answer={answer} />
        <DeskSummary
          outcomes={outcomes}
          withdrawn={answer !== undefined && 'withdrawn' in answer}
          ended={ended?.ended ?? null}
        />
        <CarrySummary outcomes={carried} homework={desk.homework} />
        <DeskFilters
          groups={desk.groups}
          filter={filter}
          shown={rows.length}
          all={desk.rows.length}
        />
        {rows.length === 0 ? (
          <EmptyState>
            {desk.rows.length === 0 ? t('promotion.noCards') : t('promotion.noneMatch')}
          </EmptyState>
        ) : (
          <DeskForm rows={rows} desk={desk} outcomes={outcomes} />
        )}
      </div>
    </Page>
  )
}
