import type { LoaderFunctionArgs } from '@remix-run/node'
import { answeringDownload } from '../http/answeringFile'
import { readRevisionNumber } from '../plan/readRevisionNumber'

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answeringDownload(request, () => {
    const { actor, services } = context
    const number = readRevisionNumber(params['number'])
    return services.readRevisionFile(actor, params['planId'] ?? '', number)
  })
