import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { suggestParties } from '../../domain/party/suggestParties'
import { splitTyped } from './splitTyped'
import { useKnownParties } from './useKnownParties'

const MOST = 8

/**
 * A field that adds parties: those that are known are suggested, any other words are taken too. Enter, a
 * comma, and leaving the field add what is typed.
 */
export function PartyInput(props: { chosen: readonly string[]; onAdd: (name: string) => void }) {
  const { chosen, onAdd } = props
  const { t } = useTranslation()
  const { typed, type, add } = useTypedParties(onAdd)
  const known = useKnownParties()
  const items = useMemo(
    () => suggestParties(typed, known, MOST, chosen).map((name) => ({ id: name, name })),
    [typed, known, chosen],
  )
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key } = event
    if (!(target instanceof HTMLInputElement)) return
    const isChoosing = target.getAttribute('aria-activedescendant') !== null
    if (key !== ',' && key !== ';' && (key !== 'Enter' || isChoosing)) return
    event.preventDefault()
    event.stopPropagation()
    add(target.value)
  }
  return (
    <div onKeyDownCapture={onKey}>
      <ComboBox
        items={items}
        inputValue={typed}
        onInputChange={type}
        selectedKey={null}
        onSelectionChange={(key) => key !== null && add(String(key))}
        onBlur={() => add(typed)}
        menuTrigger="focus"
        allowsCustomValue
        className="grid gap-1"
      >
        <Label className="font-medium">{t('board.parties')}</Label>
        <Input
          placeholder={t('board.partyPlaceholder')}
          maxLength={200}
          className="min-h-10 w-full rounded-lg border border-field bg-surface px-3 py-2 text-base"
        />
        <Popover
          placement="bottom start"
          className="z-60 max-h-64 w-(--trigger-width) overflow-auto rounded-lg border border-line bg-surface p-1 shadow-lift"
        >
          <ListBox className="outline-none">
            {({ name }: { name: string }) => (
              <ListBoxItem
                textValue={name}
                className="cursor-pointer rounded-md px-3 py-2 outline-none data-focused:bg-brand-soft"
              >
                {name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  )
}

/** What is typed and not added yet; it is added too when the field goes away. */
function useTypedParties(onAdd: (name: string) => void) {
  const [typed, setTyped] = useState('')
  const latest = useRef({ typed, onAdd })
  useEffect(() => {
    latest.current = { typed, onAdd }
  })
  useEffect(() => () => splitTyped(latest.current.typed).forEach(latest.current.onAdd), [])
  const add = (text: string): void => {
    setTyped('')
    splitTyped(text).forEach((name) => onAdd(name))
  }
  const type = (text: string): void => (/[,;\n]/.test(text) ? add(text) : setTyped(text))
  return { typed, type, add }
}
