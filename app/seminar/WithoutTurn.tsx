import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/Notice'
import { SubmitButton } from '../ui/SubmitButton'

/** Municipalities that were given homework after the seminar was planned. */
export function WithoutTurn({ names, version }: { names: readonly string[]; version: number }) {
  const { t } = useTranslation()
  if (names.length === 0) return null
  return (
    <Notice tone="warn">
      <p>{t('seminar.withoutTurn', { names: names.join(', ') })}</p>
      <Form method="post" preventScrollReset className="mt-2">
        <input type="hidden" name="version" value={version} />
        <SubmitButton look="plain" small name="intent" value="refreshTurns">
          {t('seminar.addTurns')}
        </SubmitButton>
      </Form>
    </Notice>
  )
}
