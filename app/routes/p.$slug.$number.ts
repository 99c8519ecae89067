import type { LoaderFunctionArgs } from '@remix-run/node'
import { answeringFile } from '../http/answeringFile'
import { readRevisionNumber } from '../plan/readRevisionNumber'

/** A day: the page itself never changes, but whether the plan is still published may. */
const KEEP = 'public, max-age=86400'

/** The page of a revision: the very bytes that were kept at its approval, under a policy of their own. */
export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answeringFile(request, async () => {
    const slug = params['slug'] ?? ''
    const asked = readRevisionNumber(params['number'])
    const { page, pageHash, policy } = await context.services.readRevisionPage(slug, asked)
    const tag = `"${pageHash}"`
    context.replaceHeader('Content-Security-Policy', policy)
    context.replaceHeader('Cache-Control', KEEP)
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      ETag: tag,
      Link: `<${context.origin}/p/${slug}/${asked}>; rel="canonical"`,
    }
    const known = request.headers.get('if-none-match')?.split(/\s*,\s*/u) ?? []
    const isKnown = known.some((one) => one === '*' || one.replace(/^W\//u, '') === tag)
    return isKnown ? new Response(null, { status: 304, headers }) : new Response(page, { headers })
  })
