import { useTranslation } from 'react-i18next'

type Props = {
  /** The id of the field; the list and its entries are named after it. */
  id: string
  names: readonly string[]
  active: number
  onChoose: (name: string) => void
}

/** The list below a combobox. It comes into sight by itself, also above a phone's keyboard. */
export function Suggestions({ id, names, active, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={t('board.suggestions')}
      ref={scrollIntoSight}
      className="absolute inset-x-0 top-full z-10 mt-1 rounded-lg border border-line bg-surface p-1 shadow-lift"
    >
      {names.map((name, nth) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the focus and the keys stay in the field
        <div
          key={name}
          id={`${id}-${nth}`}
          role="option"
          aria-selected={nth === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(name)}
          className="min-h-9 cursor-pointer rounded-md px-3 py-1.5 hover:bg-brand-soft aria-selected:bg-brand-soft"
        >
          {name}
        </div>
      ))}
    </div>
  )
}

const scrollIntoSight = (list: HTMLElement | null): void =>
  list?.scrollIntoView({ block: 'nearest' })
