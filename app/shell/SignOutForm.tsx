import { Form } from '@remix-run/react'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import type { ButtonLook } from '../ui/buttonStyle'
import { Notice } from '../ui/Notice'
import { countLostBySigningOut, signOut } from './signingOut'

type Props = {
  /** Key of the account that is signed in. */
  who: string
  /** `quiet` stands in the head of a wide page, and tells what there is to tell below itself. */
  look: Extract<ButtonLook, 'quiet' | 'plain'>
  /** Where it leads. */
  to?: string
}

/**
 * Signs out. Whoever does so leaves no text behind on a computer that others may use, and is asked first where unsaved changes
 * would go with it.
 */
export function SignOutForm({ who, look, to = '/' }: Props) {
  const { t } = useTranslation()
  const { told, leave, askFirst, stay } = useSigningOut(who, to)
  const isQuiet = look === 'quiet'
  return (
    <div className={isQuiet ? 'relative max-sm:hidden' : 'grid gap-3'}>
      <Form method="post" action={signOutPath(to)} onSubmit={askFirst} data-alive-first>
        <Button type="submit" look={look} small={isQuiet}>
          {t('account.signOut')}
        </Button>
      </Form>
      {told !== null && (
        <div
          className={
            isQuiet ? 'absolute top-full right-0 z-40 mt-2 w-96 rounded-lg shadow-lift' : ''
          }
        >
          {told === 'failed' ? (
            <Notice tone="danger">{t('account.signOutFailed')}</Notice>
          ) : (
            <Notice tone="danger">
              <p>{t('account.signOutUnsaved', { count: told })}</p>
              <div className="mt-2 flex flex-wrap gap-2">
                <Button small onClick={stay}>
                  {t('account.staySignedIn')}
                </Button>
                <Button small look="danger" onClick={() => void leave()}>
                  {t('account.signOutAnyway')}
                </Button>
              </div>
            </Notice>
          )}
        </div>
      )}
    </div>
  )
}

const signOutPath = (to: string): string =>
  to === '/' ? '/sign-out' : `/sign-out?to=${encodeURIComponent(to)}`

/** `told` is how many changes would be lost, that it has failed, or null. */
function useSigningOut(who: string, to: string) {
  const [told, setTold] = useState<number | 'failed' | null>(null)
  const leave = async (): Promise<void> => {
    setTold(null)
    if (!(await signOut(who, to))) setTold('failed')
  }
  const askFirst = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setTold(null)
    void countLostBySigningOut(who).then((lost) => (lost > 0 ? setTold(lost) : leave()))
  }
  return { told, leave, askFirst, stay: () => setTold(null) }
}
