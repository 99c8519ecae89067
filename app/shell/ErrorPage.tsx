import {
  isRouteErrorResponse,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { loader } from '../root'
import { Button } from '../ui/Button'
import { ButtonLink } from '../ui/ButtonLink'
import { Page } from '../ui/Page'
import { readRefusal, useRefusalText } from '../ui/refusalText'
import { useFailedUpgrade } from './useFailedUpgrade'

/** What stands in place of a page that was refused or failed; it always has a way on. */
export function ErrorPage() {
  const { t } = useTranslation()
  const textOf = useRefusalText()
  const error = useRouteError()
  useFailedUpgrade(error)
  if (isOffline(error)) return <NoConnection />
  const answer = isRouteErrorResponse(error) ? error : null
  const refusal = readRefusal(answer?.data)
  const missing = answer?.status === 404
  const title = missing ? 'notFoundTitle' : refusal ? 'refusedTitle' : 'errorTitle'
  const otherwise = missing ? t('common.notFoundText') : t('common.errorText')
  return (
    <Page title={t(`common.${title}`)} width="narrow">
      <p className="mb-6">{refusal ? textOf(refusal) : otherwise}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to="/" look="primary">
          {t('common.toHome')}
        </ButtonLink>
        {missing && <SignInInstead />}
      </div>
    </Page>
  )
}

/** What is somebody's own is not there for whoever is signed out, for instance since yesterday. */
function SignInInstead() {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  const root = useRouteLoaderData<typeof loader>('root')
  if (root?.viewer) return null
  return (
    <ButtonLink to={`/sign-in?to=${encodeURIComponent(pathname + search)}`}>
      {t('account.signInTitle')}
    </ButtonLink>
  )
}

function NoConnection() {
  const { t } = useTranslation()
  return (
    <Page title={t('common.noConnectionTitle')} width="narrow">
      <p className="mb-6">{t('common.noConnectionText')}</p>
      <Button look="primary" onClick={() => window.location.reload()}>
        {t('common.tryAgain')}
      </Button>
    </Page>
  )
}

/** Browsers throw a TypeError where a request did not reach the server. */
function isOffline(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message)
}
