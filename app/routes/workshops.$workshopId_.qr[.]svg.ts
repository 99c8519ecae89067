import type { LoaderFunctionArgs } from '@remix-run/node'
import { toString as drawQr } from 'qrcode'
import { answeringFile } from '../http/answeringFile'
import { readLanguage } from '../http/language'
import { catalogues } from '../i18n/catalogues'
import { createI18n } from '../i18n/createI18n'

/** The join link as a QR code that scales to any size. */
export const loader = ({ request, params, context }: LoaderFunctionArgs) => {
  const language = readLanguage(request)
  const { t } = createI18n(language, catalogues[language])
  return answeringFile(request, t, async () => {
    const id = params['workshopId'] ?? ''
    const { joinCode } = await context.services.readJoinLink(context.actor, id)
    const svg = await drawQr(`${context.origin}/join/${joinCode}`, { type: 'svg', margin: 2 })
    return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
  })
}
