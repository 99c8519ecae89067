import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answeringForm } from '../http/answering'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { CodeForm } from '../workshop/CodeForm'

export const handle = { title: (t) => t('join.title') } satisfies TitleHandle

export const loader = ({ request, context }: LoaderFunctionArgs) => {
  const typed = new URL(request.url).searchParams.get('code') ?? ''
  const answer = async () => {
    if (typed === '') return { typed }
    const { joinCode } = await context.services.lookUpCode(context.actor, typed)
    return redirect(`/join/${joinCode}`)
  }
  return answeringForm(answer, { typed: typed.slice(0, 20) })
}

export default function JoinByCodePage() {
  const { t } = useTranslation()
  const answer = useLoaderData<typeof loader>()
  return (
    <Page title={t('join.title')} lead={t('join.lead')} width="narrow">
      <Panel>
        <div className="grid gap-4">
          <RefusalNotice answer={answer} />
          <CodeForm typed={answer.typed} />
        </div>
      </Panel>
    </Page>
  )
}
