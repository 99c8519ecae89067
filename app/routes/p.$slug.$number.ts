import type { LoaderFunctionArgs } from '@remix-run/node'
import { answeringFile } from '../http/answeringFile'
import { readLanguage } from '../http/language'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'

/** A day: the page itself never changes, but whether the plan is still published may. */
const KEEP = 'public, max-age=86400'

/** The page of a revision: the very bytes that were kept at its approval, under a policy of their own. */
export const loader = ({ request, params, context }: LoaderFunctionArgs) => {
  const language = readLanguage(request)
  const { t } = createI18n(language, catalogues[language])
  return answeringFile(request, t, async () => {
    const { slug = '', number = '' } = params
    const asked = /^[1-9]\d{0,5}$/u.test(number) ? Number(number) : 0
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
}
