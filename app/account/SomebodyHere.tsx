import { useTranslation } from 'react-i18next'
import type { Viewer } from '../../server/account/readViewer'
import { SignOutForm } from '../shell/SignOutForm'
import { ButtonLink } from '../ui/ButtonLink'
import { signInPath } from './signInPath'

type Props = {
  here: Pick<Viewer, 'key' | 'name'>
  /** Where the person was going. */
  to: string
}

/**
 * Who wants to sign in where somebody is signed in already, as on a computer that two people use: it may be the same
 * person, or another, who can come in only after the first has gone.
 */
export function SomebodyHere({ here: { key, name }, to }: Props) {
  const { t } = useTranslation()
  return (
    <div className="grid justify-items-start gap-4">
      <p>{t('account.signedInAs', { name })}</p>
      <ButtonLink to={to} look="primary">
        {t('account.continueAs', { name })}
      </ButtonLink>
      <p className="text-muted">{t('account.signOutFirst', { name })}</p>
      <SignOutForm who={key} look="plain" to={signInPath(to)} />
    </div>
  )
}
