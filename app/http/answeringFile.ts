import type { TFunction } from 'i18next'
import type { Language } from '../../domain/language'
import { isRefusal } from '../../domain/refusal'
import type { ExportedFile } from '../../server/export/exportedFile'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'
import { answering, statusOf } from './answering'
import { fileAnswer } from './fileAnswer'
import { readLanguage } from './language'

/**
 * Lets a file be refused, and speak the reader's language. There is no page around a file, so the refusal
 * is answered as the reader's sentence; whoever is not signed in goes to sign in and comes back.
 */
export function answeringFile(
  request: Request,
  work: (t: TFunction, language: Language) => Promise<Response>,
): Promise<Response> {
  const language = readLanguage(request)
  const { t } = createI18n(language, catalogues[language])
  return answering(request, async () => {
    try {
      return await work(t, language)
    } catch (error) {
      if (!isRefusal(error) || error.code === 'unauthenticated') throw error
      const sentence = t(`refusal.${error.reason}` as 'refusal.notAllowed', error.params)
      const headers = { 'Content-Type': 'text/plain; charset=utf-8' }
      return new Response(sentence, { status: statusOf[error.code], headers })
    }
  })
}

/** The same for a file to keep. */
export function answeringDownload(
  request: Request,
  take: (t: TFunction, language: Language) => Promise<ExportedFile>,
): Promise<Response> {
  return answeringFile(request, async (t, language) => fileAnswer(await take(t, language)))
}
