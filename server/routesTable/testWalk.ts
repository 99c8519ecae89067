import type { Visitor } from '../testHost'
import type { Row } from './testRow'

/**
 * Sends a row's request in one person's name, as a page (what a browser shows) or as data (what the
 * page's script asks for: that loader or action alone, without the pages around it).
 *
 * @returns the answer as a cell of the table writes it, without `=`
 */
export async function ask(visitor: Visitor, row: Row, as: 'page' | 'data'): Promise<string> {
  const address = as === 'page' ? row.path : dataPath(row)
  const response =
    row.form === null
      ? await visitor.get(address)
      : await visitor.post(address, new URLSearchParams(row.form))
  const body = await response.text()
  if (as === 'page') {
    const toSignIn = response.headers.get('location')?.startsWith('/sign-in?to=')
    return response.status === 302 && toSignIn ? 'in' : String(response.status)
  }
  if (response.status !== REDIRECT_AS_DATA) return String(response.status)
  return body.includes('/sign-in?to=') ? 'in' : '302'
}

/** How Remix answers a redirect to a script. */
const REDIRECT_AS_DATA = 202

function dataPath({ path, route, form }: Row): string {
  const [pathname = '', search = ''] = path.split('?')
  const address = pathname === '/' ? '/_root.data' : `${pathname}.data`
  const query = new URLSearchParams(search)
  if (form === null) query.set('_routes', route)
  return query.size === 0 ? address : `${address}?${query.toString()}`
}
