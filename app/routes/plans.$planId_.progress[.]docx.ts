import type { LoaderFunctionArgs } from '@remix-run/node'
import { answeringFile } from '../http/answeringFile'
import { fileAnswer } from '../http/fileAnswer'
import { readLanguage } from '../http/language'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'
import { progressDocxLabels } from '../progress/progressDocxLabels'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const loader = ({ request, params, context }: LoaderFunctionArgs) => {
  const language = readLanguage(request)
  const { t } = createI18n(language, catalogues[language])
  return answeringFile(request, t, async () => {
    const labels = progressDocxLabels(t, language)
    const { bytes, name } = await context.services.exportProgress(
      context.actor,
      params['planId'] ?? '',
      { language, labels },
    )
    return fileAnswer(bytes, name, DOCX)
  })
}
