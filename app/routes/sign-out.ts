import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { safePath } from '../http/safePath'

export async function action({ request, context }: ActionFunctionArgs) {
  await context.services.signOut(context.sessionToken)
  const to = safePath(new URL(request.url).searchParams.get('to'))
  return redirect(to, { headers: { 'Set-Cookie': context.sessionCookie(null) } })
}

export const loader = () => redirect('/')
