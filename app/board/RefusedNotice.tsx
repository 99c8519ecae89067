import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { ButtonLink } from '../ui/ButtonLink'
import { Notice } from '../ui/Notice'
import { DiscardDialog } from './DiscardDialog'
import { mayEditIn } from './mayEditIn'
import type { OpenLive } from './openLive'
import { isReading } from './statusText'
import { useLiveStatus } from './useLiveStatus'

type Props = {
  live: OpenLive
  /** Everything that is written here, as plain text. */
  readText: () => string
  onDiscarded: () => void
}

/** Why the server takes nothing from here, and what can be done about it. */
export function RefusedNotice({ live, readText, onDiscarded }: Props) {
  const { t } = useTranslation()
  const status = useLiveStatus(live)
  const [asking, setAsking] = useState(false)
  if (status.kind !== 'refused' || isReading(status)) return null
  const { why, changes } = status
  const isLost = !mayEditIn(status)
  return (
    <Notice tone={isLost ? 'danger' : 'warn'}>
      <p>
        {t(`board.refused_${why}`)}{' '}
        {changes > 0 && isLost && t('board.notTaken', { count: changes })}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {why === 'signIn' ? (
          <ButtonLink small to={`/sign-in?to=${encodeURIComponent(location.pathname)}`}>
            <span className="first-capital">{t('term.signIn')}</span>
          </ButtonLink>
        ) : (
          <Button small onClick={live.retry}>
            {t('board.retry')}
          </Button>
        )}
        {isLost && changes > 0 && (
          <Button small look="danger" onClick={() => setAsking(true)}>
            {t('board.discard', { count: changes })}
          </Button>
        )}
      </div>
      {asking && (
        <DiscardDialog
          text={readText()}
          onClose={() => setAsking(false)}
          onDiscard={() => void live.discard().then(onDiscarded)}
        />
      )}
    </Notice>
  )
}
