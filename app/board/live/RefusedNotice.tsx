import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice'
import { mayEditIn } from './mayEditIn'
import type { OpenLive } from './openLive'
import { RefusedSteps } from './RefusedSteps'
import { refusedText } from './refusedText'
import { isReading } from './statusText'
import { useLiveStatus } from './useLiveStatus'

type Props = {
  live: OpenLive
  /** The name of the person whose page it is. */
  name: string
  /** Everything that is written here, as plain text. */
  readText: () => string
  onDiscarded: () => void
}

/** Why the server takes nothing from here, and what can be done about it. */
export function RefusedNotice({ live, name, ...steps }: Props) {
  const { t } = useTranslation()
  const status = useLiveStatus(live)
  if (status.kind !== 'refused' || isReading(status)) return null
  const isSafe = mayEditIn(status) || (status.why === 'otherPerson' && status.kept === 'device')
  return (
    <Notice tone={isSafe ? 'warn' : 'danger'}>
      <p>{refusedText(t, status, name)}</p>
      <RefusedSteps live={live} status={status} {...steps} />
    </Notice>
  )
}
