import type { LoaderFunctionArgs } from '@remix-run/node'
import type { PublicFormat } from '../../server/publication/exportPublicPlan'
import { answeringDownload } from '../http/answeringFile'
import { readPlanFilter } from './readPlanFilter'

/** Answers with the published plan as a file, filtered by the same address as its page. */
export function publicFileAnswer(
  { request, params, context }: LoaderFunctionArgs,
  format: PublicFormat,
): Promise<Response> {
  return answeringDownload(request, async () => {
    const filter = readPlanFilter(new URL(request.url))
    return context.services.exportPublicPlan(params['slug'] ?? '', format, filter)
  })
}
