import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signInPath } from '../../account/signInPath'
import { Button } from '../../ui/Button'
import { ButtonLink } from '../../ui/ButtonLink'
import { DiscardDialog } from './DiscardDialog'
import { mayEditIn } from './mayEditIn'
import type { OpenLive } from './openLive'
import type { RefusedStatus } from './refusedText'

type Props = {
  live: OpenLive
  status: RefusedStatus
  readText: () => string
  onDiscarded: () => void
}

/** What can be done where the server takes nothing. */
export function RefusedSteps({ live, status, readText, onDiscarded }: Props) {
  const { t } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  const { why, changes, kept } = status
  const isAnothers = why === 'otherPerson'
  // What waits on the device for its author is not for whoever sits there now.
  const mayDiscard = changes > 0 && !mayEditIn(status) && !(isAnothers && kept === 'device')
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {why === 'signIn' ? (
        <SignInSteps live={live} isOnlyHere={changes > 0 && kept === 'page'} />
      ) : isAnothers ? (
        <ReloadButton />
      ) : (
        <RetryButton live={live} />
      )}
      {mayDiscard && (
        <Button small look="danger" onClick={() => setIsAsking(true)}>
          {t('board.discard', { count: changes })}
        </Button>
      )}
      {isAsking && (
        <DiscardDialog
          text={readText()}
          onClose={() => setIsAsking(false)}
          onDiscard={() => void live.discard().then(isAnothers ? reload : onDiscarded)}
        />
      )}
    </div>
  )
}

/** Whoever would lose something by leaving this page signs in beside it. */
function SignInSteps({ live, isOnlyHere }: { live: OpenLive; isOnlyHere: boolean }) {
  const { t } = useTranslation()
  const signIn = signInPath(location.pathname)
  return isOnlyHere ? (
    <>
      <ButtonLink small to={signIn} target="_blank">
        {t('board.signInElsewhere')}
      </ButtonLink>
      <RetryButton live={live} />
    </>
  ) : (
    <>
      <ButtonLink small to={signIn}>
        {t('board.signInAgain')}
      </ButtonLink>
      <ReloadButton />
    </>
  )
}

function RetryButton({ live }: { live: OpenLive }) {
  const { t } = useTranslation()
  return (
    <Button small onClick={live.retry}>
      {t('board.retry')}
    </Button>
  )
}

function ReloadButton() {
  const { t } = useTranslation()
  return (
    <Button small onClick={reload}>
      {t('board.reload')}
    </Button>
  )
}

const reload = (): void => location.reload()
