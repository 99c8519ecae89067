import { PassThrough } from 'node:stream'
import { createGzip } from 'node:zlib'
import {
  createReadableStreamFromReadable,
  type EntryContext,
  type AppLoadContext,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { acceptsGzip } from './http/acceptsGzip'
import { readLanguage } from './http/language'
import { withoutNul } from './http/withoutNul'
import { catalogues } from './i18n/catalogues'
import { createI18n } from './i18n/createI18n'
import { isPublicHandle } from './shell/PublicDocument'
import { NonceContext } from './ui/NonceContext'

const ABORT_MS = 10_000

/** Renders a page on the server, in the reader's language and with the nonce of its policy. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const language = readLanguage(request)
  const wholeAtOnce = isbot(request.headers.get('user-agent') ?? '')
  return new Promise((resolve, reject) => {
    let failed = false
    const answer = () => {
      const isPacked = isPublic(entry) && acceptsGzip(request)
      const body = isPacked ? createGzip() : new PassThrough()
      headers.set('Content-Type', 'text/html; charset=utf-8')
      headers.append('Vary', 'Accept-Encoding')
      if (isPacked) headers.set('Content-Encoding', 'gzip')
      resolve(
        new Response(createReadableStreamFromReadable(body), {
          headers,
          status: failed ? 500 : status,
        }),
      )
      pipe(withoutNul()).pipe(body)
    }
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <I18nextProvider i18n={createI18n(language, catalogues[language])}>
          <RemixServer context={entry} url={request.url} nonce={nonce} abortDelay={ABORT_MS} />
        </I18nextProvider>
      </NonceContext.Provider>,
      {
        nonce,
        ...(wholeAtOnce ? { onAllReady: answer } : { onShellReady: answer }),
        onShellError: reject,
        onError: () => {
          failed = true
        },
      },
    )
    setTimeout(abort, ABORT_MS).unref()
  })
}

/**
 * Whether a page is for everybody. Only such a page is packed: how long a packed page is would tell
 * of what is secret in another one.
 */
function isPublic({ staticHandlerContext, routeModules }: EntryContext): boolean {
  return staticHandlerContext.matches.some(({ route }) =>
    isPublicHandle(routeModules[route.id]?.handle),
  )
}

/**
 * Refusals are answers, also those of the router, such as to a form that is sent to a page without one. What else goes
 * wrong is logged by the host, without people's texts.
 */
export function handleError(error: unknown, { context }: { context: AppLoadContext }): void {
  const isAnswer = isRouteErrorResponse(error) && error.status < 500
  if (!isAnswer) context.reportError(error)
}
