import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ExportFormat, ExportPlan } from '../../server/plan/exportPlan'
import { answeringFile } from '../http/answeringFile'
import { fileAnswer } from '../http/fileAnswer'
import { readLanguage } from '../http/language'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'
import { docxLabels } from './docxLabels'

/** Answers a request with the plan as a file; a document speaks the reader's language. */
export async function exportAnswer(
  { request, params, context }: LoaderFunctionArgs,
  format: ExportFormat,
): Promise<Response> {
  const language = readLanguage(request)
  const { t } = createI18n(language, catalogues[language])
  const order: ExportPlan =
    format === 'docx' ? { format, language, labels: docxLabels(t) } : { format }
  return answeringFile(request, t, async () => {
    const planId = params['planId'] ?? ''
    const { bytes, name, type } = await context.services.exportPlan(context.actor, planId, order)
    return fileAnswer(bytes, name, type)
  })
}
