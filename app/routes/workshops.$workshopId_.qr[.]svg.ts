import type { LoaderFunctionArgs } from '@remix-run/node'
import { toString as drawQr } from 'qrcode'
import { answeringFile } from '../http/answeringFile'

/** The join link as a QR code that scales to any size. */
export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answeringFile(request, async () => {
    const id = params['workshopId'] ?? ''
    const { joinCode } = await context.services.readJoinLink(context.actor, id)
    const svg = await drawQr(`${context.origin}/join/${joinCode}`, { type: 'svg', margin: 2 })
    return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
  })
