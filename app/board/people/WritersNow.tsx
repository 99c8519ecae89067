import { useTranslation } from 'react-i18next'
import type { PersonHere } from './people'

/** Who else is writing in a text right now. */
export function WritersNow({ people }: { people: readonly PersonHere[] }) {
  const { t } = useTranslation()
  return people.map(({ participantId, name, colour }) => (
    <span
      key={participantId}
      className="forced-color-adjust-none inline-block max-w-40 truncate rounded-full px-2 py-0.5 text-xs font-medium text-white"
      style={{ backgroundColor: colour }}
    >
      {t('term.writingNow', { name })}
    </span>
  ))
}
