import type { LoaderFunctionArgs } from '@remix-run/node'
import type { TFunction } from 'i18next'
import type { CalendarFile } from '../../server/calendar/calendarFile'
import { answeringFile } from '../http/answeringFile'
import { fileAnswer } from '../http/fileAnswer'
import { readLanguage } from '../http/language'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'

/** Answers a request with a file for a calendar, in the reader's language. */
export function calendarAnswer(
  { request }: Pick<LoaderFunctionArgs, 'request'>,
  take: (t: TFunction) => Promise<CalendarFile>,
): Promise<Response> {
  const language = readLanguage(request)
  const { t } = createI18n(language, catalogues[language])
  return answeringFile(request, t, async () => {
    const { bytes, name, type } = await take(t)
    return fileAnswer(bytes, name, type)
  })
}
