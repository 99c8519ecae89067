import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { ReasonedResponse } from '../../server/response/loadResponse'
import { answering } from '../http/answering'
import { ResponseView } from '../response/ResponseView'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { WorkshopDate } from '../workshop/WorkshopDate'

export const handle = {
  title: (t, response) =>
    [t('response.title'), response?.workshop.title].filter(Boolean).join(': '),
} satisfies TitleHandle<ReasonedResponse>

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readResponse(params['slug'] ?? ''))

export default function ResponsePage() {
  const { t } = useTranslation()
  const response = useLoaderData<typeof loader>()
  const { title, date } = response.workshop
  return (
    <Page
      title={t('response.title')}
      above={
        <>
          {title} · <WorkshopDate date={date} />
        </>
      }
      lead={t('response.lead')}
    >
      <ResponseView response={response} />
    </Page>
  )
}
