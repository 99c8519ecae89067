import type { LoaderFunctionArgs } from '@remix-run/node'
import type { PublicFormat } from '../../server/publication/exportPublicPlan'
import { answeringFile } from '../http/answeringFile'
import { fileAnswer } from '../http/fileAnswer'
import { readLanguage } from '../http/language'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'
import { readPlanFilter } from './readPlanFilter'

/** Answers with the published plan as a file, filtered by the same address as its page. */
export async function publicFileAnswer(
  { request, params, context }: LoaderFunctionArgs,
  format: PublicFormat,
): Promise<Response> {
  const language = readLanguage(request)
  const { t } = createI18n(language, catalogues[language])
  return answeringFile(request, t, async () => {
    const filter = readPlanFilter(new URL(request.url))
    const slug = params['slug'] ?? ''
    const { bytes, name, type } = await context.services.exportPublicPlan(slug, format, filter)
    return fileAnswer(bytes, name, type)
  })
}
