import { Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Avatar } from './Avatar'
import { useBoard } from '../BoardContext'
import { usePeople } from './usePeople'

const MOST = 6

/**
 * Everybody on the board, oneself first: initials for the eye (a number on a phone), full
 * names for a screen reader.
 */
export function PresenceList() {
  const { t } = useTranslation()
  const { me } = useBoard().page
  const others = usePeople().filter(({ participantId }) => participantId !== me.key)
  const shown = others.slice(0, MOST)
  const hidden = others.slice(MOST)
  return (
    <ul aria-label={t('board.here')} className="flex items-center -space-x-1">
      <li aria-hidden className="flex items-center gap-1 text-sm text-muted sm:hidden">
        <Users className="size-4.5" />
        {others.length + 1}
      </li>
      <li className="max-sm:sr-only">
        <Avatar name={me.name} colour={me.colour} />
        <span className="sr-only">{t('board.youHere', { name: me.name })}</span>
      </li>
      {shown.map(({ participantId, name, colour }) => (
        <li key={participantId} className="max-sm:sr-only">
          <Avatar name={name} colour={colour} />
          <span className="sr-only">{name}</span>
        </li>
      ))}
      {hidden.length > 0 && (
        <li
          className="pl-3 text-sm text-muted max-sm:sr-only"
          title={hidden.map(({ name }) => name).join(', ')}
        >
          <span aria-hidden>+{hidden.length}</span>
          <span className="sr-only">{hidden.map(({ name }) => name).join(', ')}</span>
        </li>
      )}
    </ul>
  )
}
