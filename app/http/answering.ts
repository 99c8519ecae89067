import { data, redirect } from '@remix-run/node'
import { signInPath } from '../account/signInPath'
import { isRefusal, type Refusal, type RefusalCode, type RefusalParams } from '../../domain/refusal'

export const statusOf: Record<RefusalCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  invalid: 422,
  too_many: 429,
  too_large: 413,
  not_saved: 507,
}

/** A refusal as a page receives it: a key of the catalogue's `refusal` and what fills its gaps. */
export type RefusalAnswer = {
  refusal: { code: RefusalCode; reason: string; params: RefusalParams }
}

const answerOf = ({ code, reason, params }: Refusal): RefusalAnswer => ({
  refusal: { code, reason, params },
})

/**
 * Lets a loader refuse: a `Refusal` becomes a response with its status, which the error page shows;
 * whoever is not signed in goes to sign in and comes back. Anything else is thrown on.
 */
export async function answering<T>(request: Request, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isRefusal(error)) throw error
    if (error.code === 'unauthenticated' && request.method === 'GET') throw toSignIn(request)
    throw data(answerOf(error), { status: statusOf[error.code] })
  }
}

/**
 * Lets an action refuse without leaving the page: the refusal is returned, so that the form stays
 * with everything typed into it.
 *
 * @param kept goes back into the page beside the refusal, for a form whose rows the browser alone
 *   would not know any more
 */
export async function answeringForm<T, Kept extends object = object>(
  work: () => Promise<T>,
  kept = {} as Kept,
) {
  try {
    return await work()
  } catch (error) {
    if (!isRefusal(error)) throw error
    return data({ ...answerOf(error), ...kept }, { status: statusOf[error.code] })
  }
}

function toSignIn(request: Request): Response {
  const { pathname, search } = new URL(request.url)
  return redirect(signInPath(pathname + search))
}
