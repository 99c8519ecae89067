import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import type { ButtonLook } from '../ui/buttonStyle'

/** Signs out. Who does leaves no text behind on a computer that others may use. */
export function SignOutForm({ look, className = '' }: { look: ButtonLook; className?: string }) {
  const { t } = useTranslation()
  return (
    <Form method="post" action="/sign-out" onSubmit={forgetBoards} className={className}>
      <Button type="submit" look={look} small={look === 'quiet'}>
        {t('account.signOut')}
      </Button>
    </Form>
  )
}

function forgetBoards(): void {
  void import('../../collab/client/localCopy').then(({ wipeLocalCopies }) => wipeLocalCopies())
}
