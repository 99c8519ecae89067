import { useTranslation } from 'react-i18next'

/** A card's parties at rest; the first is the lead. */
export function PartyTokens({ parties }: { parties: readonly string[] }) {
  const { t } = useTranslation()
  if (parties.length === 0) return null
  return (
    <ul aria-label={t('board.parties')} className="flex flex-wrap gap-1.5">
      {parties.map((name, nth) => (
        <li
          key={name}
          className={`max-w-full rounded-2xl border px-2.5 py-0.5 text-sm ${
            nth === 0
              ? 'border-brand/30 bg-brand-soft font-medium text-brand-strong'
              : 'border-line bg-paper'
          }`}
        >
          {name}
          {nth === 0 && parties.length > 1 && (
            <span className="sr-only"> ({t('term.leadResponsible')})</span>
          )}
        </li>
      ))}
    </ul>
  )
}
