import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { Shuffle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { can } from '../../domain/permission'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useAnswer } from '../http/useAnswer'
import { useNudges } from '../nudges/useNudges'
import { DivisionLine } from '../seminar/DivisionLine'
import { PlanSeminarForm } from '../seminar/PlanSeminarForm'
import { ProgrammeList } from '../seminar/ProgrammeList'
import { runSeminarForm } from '../seminar/runSeminarForm'
import { SeminarForm } from '../seminar/seminarForm'
import { SeminarLead } from '../seminar/SeminarLead'
import { SeminarLinks } from '../seminar/SeminarLinks'
import { WithoutTurn } from '../seminar/WithoutTurn'
import type { TitleHandle } from '../shell/PageTitle'
import { EmptyState } from '../ui/EmptyState'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'

export const handle = { title: (t) => t('seminar.title') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readSeminar(context.actor, params['workshopId'] ?? ''))

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const form = await readForm(request, SeminarForm)
    const workshopId = params['workshopId'] ?? ''
    await runSeminarForm(context, workshopId, form)
    return redirect(`/workshops/${workshopId}/seminar`)
  })

export default function SeminarPage() {
  const { t } = useTranslation()
  const page = useLoaderData<typeof loader>()
  const { workshop, roles, state, seminar, withoutTurn, count } = page
  const answer = useAnswer()
  useNudges(`seminar:${workshop.id}`)
  const isHost = can(roles, 'seminar.host', state)
  const path = `/workshops/${workshop.id}/seminar`
  const toPlan = count === 0 ? t('seminar.toPlanNone') : t('seminar.toPlan', { count })
  return (
    <Page
      title={t('seminar.title')}
      above={<Link to={`/workshops/${workshop.id}`}>{workshop.title}</Link>}
      lead={seminar ? <SeminarLead page={path} seminar={seminar} /> : t('seminar.lead')}
      actions={
        seminar && <SeminarLinks page={path} isHost={isHost} hasEnded={seminar.state === 'ended'} />
      }
      width="wide"
    >
      <div className="grid gap-5">
        <RefusalNotice answer={answer} />
        <div className={isHost ? 'grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_26rem]' : ''}>
          {seminar ? (
            <Panel
              title={t('seminar.programme')}
              actions={isHost && seminar.turns.length > 1 && <ShuffleForm {...seminar} />}
            >
              <div className="grid gap-3">
                <DivisionLine seminar={seminar} />
                {isHost && <WithoutTurn names={withoutTurn} version={seminar.version} />}
                <ProgrammeList seminar={seminar} mayArrange={isHost} />
              </div>
            </Panel>
          ) : (
            <EmptyState>{isHost ? toPlan : t('seminar.notPlanned')}</EmptyState>
          )}
          {isHost && (
            <Panel title={t('seminar.when')}>
              <PlanSeminarForm key={headKey(seminar)} seminar={seminar} workshop={workshop} />
            </Panel>
          )}
        </div>
      </div>
    </Page>
  )
}

function ShuffleForm({ version }: { version: number }) {
  const { t } = useTranslation()
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="version" value={version} />
      <SubmitButton look="plain" small name="intent" value="shuffleTurns">
        <Shuffle aria-hidden className="size-4" />
        {t('seminar.shuffle')}
      </SubmitButton>
    </Form>
  )
}

/** The form begins anew only where its own fields changed, and not at every change of the order. */
function headKey(seminar: Awaited<ReturnType<typeof loader>>['seminar']): string {
  const { date, start, end, place, link, feedback } = seminar ?? {}
  return JSON.stringify([date, start, end, place, link, feedback])
}
