import { redirect, type ActionFunctionArgs } from '@remix-run/node'

export async function action({ context }: ActionFunctionArgs) {
  await context.services.signOut(context.sessionToken)
  return redirect('/', { headers: { 'Set-Cookie': context.sessionCookie(null) } })
}

export const loader = () => redirect('/')
