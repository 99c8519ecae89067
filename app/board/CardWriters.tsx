import { useTranslation } from 'react-i18next'
import { usePeople } from './usePeople'

/** Who else has a card open right now. */
export function CardWriters({ cardId }: { cardId: string }) {
  const { t } = useTranslation()
  return usePeople(cardId).map(({ participantId, name, colour }) => (
    <span
      key={participantId}
      className="inline-block max-w-40 truncate rounded-full px-2 py-0.5 text-xs font-medium text-white"
      style={{ backgroundColor: colour }}
    >
      {t('term.writingNow', { name })}
    </span>
  ))
}
