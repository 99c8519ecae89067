import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CARD_LIMITS } from '../../../domain/board/clipCard'
import { suggestParties } from '../../../domain/party/suggestParties'
import { Suggestions } from './Suggestions'
import { useKnownParties } from './useKnownParties'
import { useTypedParties } from './useTypedParties'

const MOST = 5

type Props = { chosen: readonly string[]; onAdd: (name: string) => void }

/**
 * A combobox that adds parties: those that are known are suggested, any other words are taken too. Enter, a
 * comma, and leaving the field add what is typed. Made by hand because React Aria's hides the rest of
 * the page from screen readers while it suggests, and opens again after every party.
 */
export function PartyInput({ chosen, onAdd }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const { typed, type, add, field } = useTypedParties(onAdd)
  const { names, isShown, active, show, step } = useSuggestions(typed, chosen)
  const take = (text: string) => {
    add(text)
    show(false)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      step(key === 'ArrowDown' ? 1 : -1)
    } else if (key === 'Enter' || key === ',' || key === ';') {
      take((key === 'Enter' && isShown && names[active]) || typed)
    } else if (key === 'Escape' && isShown) {
      // The editor around closes by the next one.
      event.stopPropagation()
      show(false)
    } else return
    event.preventDefault()
  }
  return (
    <div className="relative grid gap-1">
      <label htmlFor={id} className="font-medium">
        {t('board.parties')}
      </label>
      <input
        id={id}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        maxLength={CARD_LIMITS.party}
        placeholder={t('board.partyPlaceholder')}
        {...field}
        onChange={({ target }) => {
          type(target.value)
          show(true)
        }}
        onClick={() => show(true)}
        onKeyDown={onKeyDown}
        onBlur={() => take(typed)}
        className="min-h-10 w-full rounded-lg border border-field bg-surface px-3 py-2 text-base"
      />
      {isShown && <Suggestions id={id} names={names} active={active} onChoose={take} />}
    </div>
  )
}

/** What fits what is typed and is not chosen yet, and which of it the keys have come to: -1 is none. */
function useSuggestions(typed: string, chosen: readonly string[]) {
  const known = useKnownParties()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const names = useMemo(() => suggestParties(typed, known, MOST, chosen), [typed, known, chosen])
  return {
    names,
    isShown: isOpen && names.length > 0,
    active,
    show: (shown: boolean) => {
      setOpen(shown)
      setActive(-1)
    },
    step: (by: 1 | -1) => {
      setOpen(true)
      setActive((at) => stepTo(at, by, names.length))
    },
  }
}

/** The next of `length` entries, round and round; -1 is the field itself. */
const stepTo = (at: number, by: number, length: number): number =>
  ((at + 1 + by + length + 1) % (length + 1)) - 1
