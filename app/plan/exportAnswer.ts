import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ExportFormat, ExportPlan } from '../../server/plan/exportPlan'
import { answering } from '../http/answering'
import { fileAnswer } from '../http/fileAnswer'
import { readLanguage } from '../http/language'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'
import { docxLabels } from './docxLabels'

/** Answers a request with the plan as a file; a document speaks the reader's language. */
export function exportAnswer(
  { request, params, context }: LoaderFunctionArgs,
  format: ExportFormat,
): Promise<Response> {
  return answering(request, async () => {
    const planId = params['planId'] ?? ''
    const order = format === 'docx' ? docxOrder(request) : { format }
    const { bytes, name, type } = await context.services.exportPlan(context.actor, planId, order)
    return fileAnswer(bytes, name, type)
  })
}

function docxOrder(request: Request): ExportPlan {
  const language = readLanguage(request)
  const { t } = createI18n(language, catalogues[language])
  return { format: 'docx', language, labels: docxLabels(t) }
}
