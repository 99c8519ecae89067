import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../ui/ButtonLink'
import { Page } from '../ui/Page'
import { readRefusal, useRefusalText } from '../ui/refusalText'

/** What stands in place of a page that was refused or failed; it always has a way on. */
export function ErrorPage() {
  const { t } = useTranslation()
  const textOf = useRefusalText()
  const error = useRouteError()
  const answer = isRouteErrorResponse(error) ? error : null
  const refusal = readRefusal(answer?.data)
  const missing = answer?.status === 404
  const title = missing
    ? 'common.notFoundTitle'
    : refusal
      ? 'common.refusedTitle'
      : 'common.errorTitle'
  const otherwise = missing ? t('common.notFoundText') : t('common.errorText')
  return (
    <Page title={t(title)} width="narrow">
      <p className="mb-6">{refusal ? textOf(refusal) : otherwise}</p>
      <ButtonLink to="/" look="primary">
        {t('common.toHome')}
      </ButtonLink>
    </Page>
  )
}
