import { useTranslation } from 'react-i18next'
import { useBoard } from './BoardContext'
import { KeyCombo } from './keys/KeyCombo'
import { useLetterKeys } from './keys/useLetterKeys'
import { usePeople } from './people/usePeople'

/** Beside the list, while no card is open: who is here by name, and the keys that help most. */
export function BoardTips() {
  const { t } = useTranslation()
  const { mayEdit, page } = useBoard()
  const [areLettersOn] = useLetterKeys()
  const others = usePeople().filter(({ participantId }) => participantId !== page.me.key)
  return (
    <section
      aria-label={t('board.here')}
      className="grid gap-4 rounded-xl border border-line bg-surface/60 p-4 text-sm text-muted"
    >
      <div className="grid gap-1.5">
        <h2 className="text-base text-ink">{t('board.here')}</h2>
        <ul className="grid gap-1">
          <Name name={t('board.youHere', { name: page.me.name })} colour={page.me.colour} />
          {others.map(({ participantId, name, colour }) => (
            <Name key={participantId} name={name} colour={colour} />
          ))}
        </ul>
      </div>
      {mayEdit && (
        <div className="grid gap-1.5 border-t border-line pt-3">
          <p>{t('board.tipOpen')}</p>
          {areLettersOn && (
            <p>
              <KeyCombo together="N" /> {t('board.tipNew')}
            </p>
          )}
          <p>
            <KeyCombo together="Ctrl+Z" /> {t('board.tipUndo')}
          </p>
        </div>
      )}
    </section>
  )
}

function Name({ name, colour }: { name: string; colour: string }) {
  return (
    <li className="flex items-center gap-2">
      <span
        aria-hidden
        className="forced-color-adjust-none size-2.5 rounded-full"
        style={{ backgroundColor: colour }}
      />
      {name}
    </li>
  )
}
