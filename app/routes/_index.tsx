import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { HomeworkList } from '../homework/HomeworkList'
import { answering } from '../http/answering'
import { ButtonLink } from '../ui/ButtonLink'
import { EmptyState } from '../ui/EmptyState'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { CodeForm } from '../workshop/CodeForm'
import { JoinedList } from '../workshop/JoinedList'
import { WorkshopCard } from '../workshop/WorkshopCard'

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  answering(request, async () => ({
    signedIn: context.actor.accountId !== null,
    ...(await context.services.listWorkshops(context.actor)),
  }))

export default function HomePage() {
  const { signedIn } = useLoaderData<typeof loader>()
  return signedIn ? <FacilitatorHome /> : <ParticipantHome />
}

function ParticipantHome() {
  const { t } = useTranslation()
  const { joined, homework } = useLoaderData<typeof loader>()
  return (
    <Page title={t('join.title')} above={t('common.tagline')} lead={t('join.lead')} width="narrow">
      <div className="grid gap-5">
        <Panel>
          <CodeForm />
        </Panel>
        <HomeworkList title={t('homework.mine')} homework={homework} showWorkshop />
        <JoinedList joined={joined} />
        <p className="text-center text-muted">
          {t('join.facilitator')}{' '}
          <Link to="/sign-in" className="font-medium text-brand">
            {t('account.signInTitle')}
          </Link>
        </p>
      </div>
    </Page>
  )
}

function FacilitatorHome() {
  const { t } = useTranslation()
  const { facilitated, joined, homework } = useLoaderData<typeof loader>()
  const create = (
    <ButtonLink to="/workshops/new" look="primary">
      <Plus aria-hidden className="size-5" />
      {t('workshop.newTitle')}
    </ButtonLink>
  )
  return (
    <Page title={t('workshop.mine')} actions={facilitated.length > 0 && create}>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {facilitated.length === 0 ? (
          <EmptyState action={create}>{t('workshop.none')}</EmptyState>
        ) : (
          <ul className="grid gap-3">
            {facilitated.map((workshop) => (
              <WorkshopCard key={workshop.id} workshop={workshop} />
            ))}
          </ul>
        )}
        <div className="grid gap-5">
          <HomeworkList title={t('homework.mine')} homework={homework} showWorkshop />
          <JoinedList joined={joined} />
          <Panel title={t('join.title')}>
            <CodeForm />
          </Panel>
        </div>
      </div>
    </Page>
  )
}
