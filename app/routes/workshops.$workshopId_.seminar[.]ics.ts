import type { LoaderFunctionArgs } from '@remix-run/node'
import { answeringDownload } from '../http/answeringFile'

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answeringDownload(request, (t) => {
    const { services, actor, origin } = context
    const order = { title: t('seminar.title'), origin }
    return services.exportSeminarDate(actor, params['workshopId'] ?? '', order)
  })
