import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useAnswer } from '../http/useAnswer'
import { useNudges } from '../nudges/useNudges'
import { HostControls } from '../seminar/HostControls'
import { HostForm } from '../seminar/hostForm'
import { HostTurnView } from '../seminar/HostTurnView'
import { readContested } from '../seminar/readContested'
import { runHostForm } from '../seminar/runHostForm'
import { TurnList } from '../seminar/TurnList'
import { TurnTimer } from '../seminar/TurnTimer'
import type { TitleHandle } from '../shell/PageTitle'
import { ButtonLink } from '../ui/ButtonLink'
import { EmptyState } from '../ui/EmptyState'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { RefusalNotice } from '../ui/RefusalNotice'

export const handle = { title: (t) => t('seminar.host') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => {
    const turnId = new URL(request.url).searchParams.get('turn') ?? undefined
    return context.services.readHostSeminar(context.actor, params['workshopId'] ?? '', turnId)
  })

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const form = await readForm(request, HostForm)
    return runHostForm(context, params['workshopId'] ?? '', form)
  })

export default function HostPage() {
  const { t } = useTranslation()
  const seminar = useLoaderData<typeof loader>()
  const { workshop, turn, now, feedback, state } = seminar
  const answer = useAnswer<typeof action>()
  const contested = readContested(answer)
  const isSaidAtDraft = turn?.drafts.some(({ cardId }) => cardId === contested?.cardId)
  useNudges(`seminar:${workshop.id}`)
  const path = `/workshops/${workshop.id}/seminar`
  return (
    <Page
      title={turn?.municipality ?? t('seminar.host')}
      above={<Link to={path}>{t('seminar.title')}</Link>}
      actions={
        <>
          {state === 'ended' && (
            <ButtonLink to={`${path}/summary`} look="primary">
              {t('seminar.summary')}
            </ButtonLink>
          )}
          <ButtonLink to={`${path}/screen`}>{t('seminar.screen')}</ButtonLink>
        </>
      }
      width="wide"
    >
      <div className="grid grid-cols-1 gap-5">
        {!isSaidAtDraft && <RefusalNotice answer={answer} />}
        <TurnList seminar={seminar} />
        {turn ? (
          <>
            <div className="grid items-center gap-4 bg-paper sm:grid-cols-[minmax(14rem,auto)_minmax(0,1fr)] lg:sticky lg:top-0 lg:z-20 lg:-mx-6 lg:border-b lg:border-line lg:px-6 lg:py-2">
              {state === 'ended' && <Notice>{t('seminar.hasEnded')}</Notice>}
              {state !== 'ended' && turn.state !== 'absent' && (
                <TurnTimer timer={turn.timer} feedback={feedback} now={now} />
              )}
              <HostControls seminar={seminar} />
            </div>
            <HostTurnView turn={turn} answer={answer} />
          </>
        ) : (
          <EmptyState action={<HostControls seminar={seminar} />}>
            {t('seminar.noTurns')}
          </EmptyState>
        )}
      </div>
    </Page>
  )
}
