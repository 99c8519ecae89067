import { PassThrough } from 'node:stream'
import {
  createReadableStreamFromReadable,
  type EntryContext,
  type AppLoadContext,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { readLanguage } from './http/language'
import { withoutNul } from './http/withoutNul'
import { catalogues } from './i18n/catalogues'
import { createI18n } from './i18n/createI18n'
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
      const body = new PassThrough()
      headers.set('Content-Type', 'text/html; charset=utf-8')
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

/** Refusals are answers, and what else goes wrong is logged by the host, without people's texts. */
export function handleError(error: unknown, { context }: { context: AppLoadContext }): void {
  context.reportError(error)
}
