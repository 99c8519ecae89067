import { Meta } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PUBLIC_STYLE } from '../../domain/export/publicStyle'
import { useNonce } from '../ui/NonceContext'
import { PUBLIC_FORM_STYLE } from './publicFormStyle'
import { PUBLIC_TABLE_STYLE } from './publicTableStyle'
import { PageTitle } from './PageTitle'

/**
 * What a route exports as `handle` beside its title where it is for everybody: such a page has no
 * script and no file but itself, and its links and forms are those of the browser.
 */
export type PublicHandle = { isPublic: true }

export function isPublicHandle(handle: unknown): handle is PublicHandle {
  return typeof handle === 'object' && handle !== null && 'isPublic' in handle
}

/** The whole document of a page for everybody. */
export function PublicDocument({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation()
  const nonce = useNonce()
  return (
    <html lang={i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <PageTitle />
        <Meta />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <style
          nonce={nonce}
          dangerouslySetInnerHTML={{
            __html: PUBLIC_STYLE + PUBLIC_FORM_STYLE + PUBLIC_TABLE_STYLE,
          }}
        />
      </head>
      <body>
        <a href="#content" className="skip cap">
          {t('term.skipToContent')}
        </a>
        {children}
      </body>
    </html>
  )
}
