import { redirect, type ActionFunctionArgs } from '@remix-run/node'

export async function action({ context }: ActionFunctionArgs) {
  await context.services.signOut(context.sessionToken)
  const headers = {
    'Set-Cookie': context.sessionCookie(null),
    // The copies of texts on the device go also where the page had not come alive to delete them.
    'Clear-Site-Data': '"storage"',
  }
  return redirect('/', { headers })
}

export const loader = () => redirect('/')
