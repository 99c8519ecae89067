import { Crown, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../BoardContext'
import { PartyInput } from './PartyInput'

/** A card's parties: who is there, who leads, and the way to add another. */
export function PartyField({ cardId, parties }: { cardId: string; parties: readonly string[] }) {
  const { t } = useTranslation()
  const { commands } = useBoard()
  return (
    <div className="grid gap-2">
      <PartyInput chosen={parties} onAdd={(name) => commands.addParty(cardId, name)} />
      <ul aria-label={t('board.parties')} className="flex flex-wrap gap-1.5 empty:hidden">
        {parties.map((name, nth) => (
          <li
            key={name}
            className={`flex max-w-full items-center rounded-full border pl-3 ${
              nth === 0 ? 'border-brand/30 bg-brand-soft' : 'border-line bg-paper'
            }`}
          >
            <span className="min-w-0 py-1 text-sm">
              {name}
              {nth === 0 && (
                <span className="ml-1.5 text-xs text-brand-strong">
                  {t('term.leadResponsible')}
                </span>
              )}
            </span>
            {nth > 0 && (
              <TokenButton
                name={t('board.makeLead', { name })}
                onPress={() => commands.leadParty(cardId, name)}
              >
                <Crown aria-hidden className="size-4" />
              </TokenButton>
            )}
            <TokenButton
              name={t('board.removeParty', { name })}
              onPress={() => commands.removeParty(cardId, name)}
            >
              <X aria-hidden className="size-4" />
            </TokenButton>
          </li>
        ))}
      </ul>
    </div>
  )
}

type TokenButtonProps = { name: string; onPress: () => void; children: React.ReactNode }

function TokenButton({ name, onPress, children }: TokenButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={onPress}
      className="grid size-9 shrink-0 cursor-pointer place-items-center rounded-full text-muted hover:bg-surface hover:text-ink"
    >
      {children}
    </button>
  )
}
