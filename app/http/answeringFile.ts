import type { TFunction } from 'i18next'
import { isRefusal } from '../../domain/refusal'
import { answering, statusOf } from './answering'

/**
 * Lets a file be refused. There is no page around a file, so the refusal is answered as the reader's
 * sentence; whoever is not signed in goes to sign in and comes back.
 */
export async function answeringFile(
  request: Request,
  t: TFunction,
  work: () => Promise<Response>,
): Promise<Response> {
  return answering(request, async () => {
    try {
      return await work()
    } catch (error) {
      if (!isRefusal(error) || error.code === 'unauthenticated') throw error
      const sentence = t(`refusal.${error.reason}` as 'refusal.notAllowed', error.params)
      const headers = { 'Content-Type': 'text/plain; charset=utf-8' }
      return new Response(sentence, { status: statusOf[error.code], headers })
    }
  })
}
