import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answering } from '../http/answering'
import { useNudges } from '../nudges/useNudges'
import { BetweenTurns } from '../seminar/BetweenTurns'
import { SharedLead } from '../seminar/SharedLead'
import { SharedTurnView } from '../seminar/SharedTurnView'
import type { HallHandle } from '../shell/Header'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'

export const handle = {
  title: (t) => t('seminar.screen'),
  isForHall: true,
} satisfies TitleHandle & HallHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () =>
    context.services.readSharedSeminar(context.actor, params['workshopId'] ?? ''),
  )

export default function ScreenPage() {
  const { t } = useTranslation()
  const seminar = useLoaderData<typeof loader>()
  const { workshop, turn } = seminar
  useNudges(`seminar:${workshop.id}`)
  return (
    <Page
      title={turn?.municipality ?? t('seminar.title')}
      above={<Link to={`/workshops/${workshop.id}/seminar`}>{workshop.title}</Link>}
      lead={<SharedLead seminar={seminar} />}
      width="wide"
      big
    >
      {turn ? (
        <SharedTurnView seminar={seminar} turn={turn} big />
      ) : (
        <BetweenTurns seminar={seminar} big />
      )}
    </Page>
  )
}
