import type { LoaderFunctionArgs } from '@remix-run/node'
import { answeringDownload } from '../http/answeringFile'

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answeringDownload(request, (t) => {
    const { services, actor, origin } = context
    const order = { title: t('homework.title'), origin }
    return services.exportDueDate(actor, params['homeworkId'] ?? '', order)
  })
