import '@xyflow/react/dist/style.css'
import './styles.css'
import './board/board.css'
import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { REMEMBER_PRESS } from './hydration/earlyPress'
import { SEND_ONCE } from './hydration/sendOnce'
import { useWayNoted } from './connection/useWayNoted'
import { answering } from './http/answering'
import { Header, isHallHandle } from './shell/Header'
import { PageTitle } from './shell/PageTitle'
import { TakenNote } from './shell/TakenNote'
import { UpgradedNote } from './shell/UpgradedNote'
import { finishSigningOut } from './shell/signingOut'
import { ErrorPage } from './shell/ErrorPage'
import { isPublicHandle, PublicDocument } from './shell/PublicDocument'
import { useFocusKept } from './shell/useFocusKept'
import { useOnePress } from './shell/useOnePress'
import { useSendOnce } from './shell/useSendOnce'
import { useTopOfNewPage } from './shell/useTopOfNewPage'
import { Notice } from './ui/Notice'
import { useNonce } from './ui/NonceContext'

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
]

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  answering(request, async () => ({
    viewer: await context.services.readViewer(context.actor),
    tampered: context.tampered,
  }))

/** Nothing but the end of a look at the page's data, which begins in `useLook`. */
export const clientAction = () => null

export function Layout({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation()
  const nonce = useNonce()
  const root = useRouteLoaderData<typeof loader>('root')
  const handles = useMatches().map(({ handle }) => handle)
  const hasFailed = Boolean(useRouteError())
  if (handles.some(isPublicHandle) && !hasFailed) return <PublicDocument>{children}</PublicDocument>
  return (
    <html lang={i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta property="csp-nonce" nonce={nonce} />
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: `${REMEMBER_PRESS};${SEND_ONCE}` }}
        />
        <PageTitle />
        <Meta />
        <Links />
      </head>
      <body className="flex min-h-dvh flex-col font-sans">
        <a href="#content" className="sr-only focus:not-sr-only focus:p-3">
          <span className="first-capital">{t('term.skipToContent')}</span>
        </a>
        {(hasFailed || !handles.some(isHallHandle)) && <Header viewer={root?.viewer ?? null} />}
        {root?.tampered && (
          <div className="mx-auto w-full max-w-5xl px-4 pt-4">
            <Notice tone="warn">{t('refusal.cookieTampered')}</Notice>
          </div>
        )}
        <UpgradedNote isForHall={handles.some(isHallHandle)} />
        {children}
        <TakenNote />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  const key = useLoaderData<typeof loader>().viewer?.key ?? null
  useEffect(() => void finishSigningOut(key).catch(() => undefined), [key])
  useWayNoted()
  useTopOfNewPage()
  useFocusKept()
  useOnePress()
  useSendOnce()
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
