import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ExportFormat } from '../../server/plan/exportPlan'
import { answeringDownload } from '../http/answeringFile'
import { docxLabels } from './docxLabels'

/** Answers a request with the plan as a file; a document speaks the reader's language. */
export function exportAnswer(
  { request, params, context }: LoaderFunctionArgs,
  format: ExportFormat,
): Promise<Response> {
  return answeringDownload(request, (t, language) => {
    const order = format === 'docx' ? { format, language, labels: docxLabels(t) } : { format }
    return context.services.exportPlan(context.actor, params['planId'] ?? '', order)
  })
}
