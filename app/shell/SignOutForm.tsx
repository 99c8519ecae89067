import { Form, useSubmit } from '@remix-run/react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import type { ButtonLook } from '../ui/buttonStyle'

/** A device that takes longer to forget keeps nobody from signing out. */
const FORGET_WITHIN_MS = 2000

/**
 * Signs out. Who does leaves no text behind on a computer that others may use: the copies on it are deleted
 * first, since nobody comes back to a page that was left to do it.
 */
export function SignOutForm({ look, className = '' }: { look: ButtonLook; className?: string }) {
  const { t } = useTranslation()
  const submit = useSubmit()
  const forgetFirst = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    void forgetCopies().then(() => submit(form))
  }
  return (
    <Form method="post" action="/sign-out" onSubmit={forgetFirst} className={className}>
      <Button type="submit" look={look} small={look === 'quiet'}>
        {t('account.signOut')}
      </Button>
    </Form>
  )
}

/** Never rejects: whether there was anything to forget, or could be, is no reason to stay signed in. */
async function forgetCopies(): Promise<void> {
  const tooLong = new Promise<void>((resolve) => setTimeout(resolve, FORGET_WITHIN_MS))
  const wipe = async () => {
    const { wipeLocalCopies } = await import('../../collab/client/localCopy')
    await wipeLocalCopies()
  }
  await Promise.race([wipe().catch(() => undefined), tooLong])
}
