import type { LoaderFunctionArgs } from '@remix-run/node'
import { answeringFile } from '../http/answeringFile'
import { fileAnswer } from '../http/fileAnswer'
import { readLanguage } from '../http/language'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'
import { formatDate } from '../i18n/formatDate'
import { summaryLabels } from '../seminar/summaryLabels'

export const loader = ({ request, params, context }: LoaderFunctionArgs) => {
  const language = readLanguage(request)
  const { t } = createI18n(language, catalogues[language])
  return answeringFile(request, t, async () => {
    const order = {
      language,
      labels: summaryLabels(t),
      dayOf: (date: string) => formatDate(date, language),
    }
    const workshopId = params['workshopId'] ?? ''
    const { bytes, name, type } = await context.services.exportSummary(
      context.actor,
      workshopId,
      order,
    )
    return fileAnswer(bytes, name, type)
  })
}
