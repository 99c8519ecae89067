import { useMatches } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'

/**
 * What a route exports as `handle` to name its page in the browser's title; it is given the
 * translator and the route's own loader data, which a refused page does not have.
 */
export type TitleHandle<Loaded = unknown> = {
  title: (t: TFunction, loaded: Loaded | undefined) => string
}

/** The browser's title: the page first, the product last. */
export function PageTitle() {
  const { t } = useTranslation()
  const named = useMatches().findLast(({ handle }) => hasTitle(handle))
  const product = t('common.productName')
  if (!named || !hasTitle(named.handle)) return <title>{product}</title>
  const page = named.handle.title(t, named.data)
  return <title>{page === '' ? product : `${page} – ${product}`}</title>
}

function hasTitle(handle: unknown): handle is TitleHandle {
  return typeof handle === 'object' && handle !== null && 'title' in handle
}
