import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { accountKey } from '../../domain/board/personKey'
import { safePath } from '../http/safePath'
import { signedOutCookie } from '../shell/signedOutMark'

export async function action({ request, context }: ActionFunctionArgs) {
  const { accountId } = context.actor
  await context.services.signOut(context.sessionToken)
  const headers = new Headers({ 'Set-Cookie': context.sessionCookie(null) })
  if (accountId !== null) headers.append('Set-Cookie', signedOutCookie(accountKey(accountId)))
  return redirect(safePath(new URL(request.url).searchParams.get('to')), { headers })
}

export const loader = () => redirect('/')
