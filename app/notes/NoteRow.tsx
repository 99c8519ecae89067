import { useTranslation } from 'react-i18next'
import { CARD_KINDS, type CardKind } from '../../domain/board/card'
import { CARD_LIMITS } from '../../domain/board/clipCard'
import { KIND_LOOK } from '../board/card/kindLook'
import { useFilledEarly } from '../ui/useFilledEarly'
import type { NoteRow as Row } from './notesForm'

type Props = {
  row: Row
  nth: number
  /** The heading that begins here in the notes; empty where none does. */
  heading: string
  onChange: (row: Row) => void
}

/** One statement: whether it goes on the board, what it says, and as what kind of card. */
export function NoteRow({ row, nth, heading, onChange }: Props) {
  const { t } = useTranslation()
  const takeRef = useFilledEarly()
  const ref = useFilledEarly()
  const name = (field: string) => `notes.${nth}.${field}`
  const isTaken = row.take === 'on'
  return (
    <li
      className={`grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 gap-y-2 border-l-6 py-3 pr-3 pl-3.5 wide:grid-cols-[auto_minmax(0,1fr)_13rem] ${KIND_LOOK[row.kind].strip} ${isTaken ? 'bg-surface' : 'bg-paper'}`}
    >
      {heading !== '' && (
        <p className="col-span-full text-sm font-semibold text-muted">{heading}</p>
      )}
      <input
        ref={takeRef}
        type="checkbox"
        name={name('take')}
        checked={isTaken}
        onChange={({ target }) => onChange({ ...row, take: target.checked ? 'on' : undefined })}
        aria-label={t('notes.take', { text: row.text.slice(0, 120) })}
        className="mt-1.5 size-6 accent-brand"
      />
      <textarea
        ref={ref}
        name={name('text')}
        rows={1}
        value={row.text}
        onChange={({ target }) => onChange({ ...row, text: target.value })}
        aria-label={t('notes.text', { n: nth + 1 })}
        maxLength={CARD_LIMITS.text}
        className="field-sizing-content min-h-9 w-full resize-none rounded-lg border border-transparent bg-transparent px-2 py-1.5 text-base hover:border-field focus:border-field focus:bg-surface"
      />
      <KindSelect
        name={name('kind')}
        label={t('notes.kindOf', { n: nth + 1 })}
        kind={row.kind}
        onChange={(kind) => onChange({ ...row, kind })}
      />
      <input type="hidden" name={name('heading')} value={row.heading} />
    </li>
  )
}

type KindProps = {
  name: string
  label: string
  kind: CardKind
  onChange: (kind: CardKind) => void
}

function KindSelect({ name, label, kind, onChange }: KindProps) {
  const { t } = useTranslation()
  const ref = useFilledEarly()
  return (
    <select
      ref={ref}
      name={name}
      value={kind}
      onChange={({ target }) => {
        const chosen = CARD_KINDS.find((one) => one === target.value)
        if (chosen) onChange(chosen)
      }}
      aria-label={label}
      className="col-start-2 min-h-9 w-full rounded-lg border border-field bg-surface px-2 wide:col-start-auto"
    >
      {CARD_KINDS.map((one) => (
        <option key={one} value={one}>
          {t(`cardKind.${one}`)}
        </option>
      ))}
    </select>
  )
}
