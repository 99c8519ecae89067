import type { LoaderFunctionArgs } from '@remix-run/node'
import { answeringFile } from '../http/answeringFile'
import { fileAnswer } from '../http/fileAnswer'
import { readLanguage } from '../http/language'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'

/** A number of a revision as it stands in an address; anything else names none. */
const NUMBER = /^[1-9]\d{0,5}$/u

export const loader = ({ request, params, context }: LoaderFunctionArgs) => {
  const language = readLanguage(request)
  const { t } = createI18n(language, catalogues[language])
  return answeringFile(request, t, async () => {
    const { planId = '', number = '' } = params
    const wanted = NUMBER.test(number) ? Number(number) : 0
    const { actor, services } = context
    const { bytes, name, type } = await services.readRevisionFile(actor, planId, wanted)
    return fileAnswer(bytes, name, type)
  })
}
