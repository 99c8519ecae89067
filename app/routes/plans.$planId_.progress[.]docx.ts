import type { LoaderFunctionArgs } from '@remix-run/node'
import { answeringDownload } from '../http/answeringFile'
import { progressDocxLabels } from '../progress/progressDocxLabels'

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answeringDownload(request, (t, language) => {
    const order = { language, labels: progressDocxLabels(t, language) }
    return context.services.exportProgress(context.actor, params['planId'] ?? '', order)
  })
