import { ArrowDown, ArrowUp, Trash2, type LucideIcon } from 'lucide-react'
import { Button } from '../ui/Button'
import type { ButtonLook } from '../ui/buttonStyle'
import { writeChange, type DraftChange } from './changeDraft'

type OnChange = (change: DraftChange) => void

type ChangeButtonProps = {
  change: DraftChange
  onChange: OnChange
  label: string
  /** Stands in place of the label, which is then read aloud and shown on hover. */
  Icon?: LucideIcon
  look?: ButtonLook
  disabled?: boolean
}

/** Changes the rows of a draft: at once where scripts run, as a post of the form where not. */
export function ChangeButton({
  change,
  onChange,
  label,
  Icon,
  look = Icon ? 'quiet' : 'plain',
  disabled,
}: ChangeButtonProps) {
  return (
    <Button
      type="submit"
      name="intent"
      value={writeChange(change)}
      formNoValidate
      look={look}
      small
      disabled={disabled}
      aria-label={Icon ? label : undefined}
      title={Icon ? label : undefined}
      onClick={(event) => {
        event.preventDefault()
        if (change.verb === 'remove') focusNeighbour(event.currentTarget)
        onChange(change)
      }}
    >
      {Icon ? <Icon aria-hidden className="size-4" /> : label}
    </Button>
  )
}

/** Whoever takes a row away goes on at the one beside it, and not at the top of the page. */
function focusNeighbour(button: HTMLElement): void {
  const row = button.closest('li')
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
  neighbour?.querySelector<HTMLElement>('button:enabled')?.focus()
}

type Props = {
  list: string
  at: number
  count: number
  onChange: OnChange
  labels: { up: string; down: string; remove: string }
  removable?: boolean
}

/** Moves a row up or down and takes it away. */
export function RowButtons({ list, at, count, onChange, labels, removable = true }: Props) {
  const change = (verb: DraftChange['verb']): DraftChange => ({ list, verb, at })
  return (
    <div className="flex gap-0.5">
      <ChangeButton
        change={change('up')}
        onChange={onChange}
        label={labels.up}
        Icon={ArrowUp}
        disabled={at === 0}
      />
      <ChangeButton
        change={change('down')}
        onChange={onChange}
        label={labels.down}
        Icon={ArrowDown}
        disabled={at === count - 1}
      />
      <ChangeButton
        change={change('remove')}
        onChange={onChange}
        label={labels.remove}
        Icon={Trash2}
        disabled={!removable}
      />
    </div>
  )
}
