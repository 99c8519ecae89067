import type { LoaderFunctionArgs } from '@remix-run/node'
import { answeringDownload } from '../http/answeringFile'
import { formatDate } from '../i18n/formatDate'
import { summaryLabels } from '../seminar/summaryLabels'

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answeringDownload(request, (t, language) => {
    const order = {
      language,
      labels: summaryLabels(t),
      dayOf: (date: string) => formatDate(date, language),
    }
    return context.services.exportSummary(context.actor, params['workshopId'] ?? '', order)
  })
