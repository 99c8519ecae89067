import { useEffect, useRef } from 'react'

type Control = HTMLInputElement | HTMLTextAreaElement

/**
 * Tells a field's owner what somebody typed while the page was not alive yet: as if it were typed now.
 * Otherwise the owner, who heard nothing of it, would write its own text over it. A browser that
 * fills a form again after a reload does the same as a quick hand.
 *
 * @returns the ref of the control
 */
export function useTypedEarly() {
  const ref = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const control = ref.current
    if (control instanceof HTMLSelectElement) tellOfChoice(control)
    else if (control instanceof HTMLTextAreaElement || isOfText(control)) tellOfText(control)
  }, [])
  return (control: HTMLElement | null) => {
    ref.current = control
  }
}

const WITHOUT_TEXT = ['file', 'checkbox', 'radio', 'hidden']

const isOfText = (control: HTMLElement | null): control is HTMLInputElement =>
  control instanceof HTMLInputElement && !WITHOUT_TEXT.includes(control.type)

/** React reports only what differs from the last text that it has seen in the field, so it is shown another one first. */
function tellOfText(control: Control): void {
  const { value, defaultValue } = control
  if (value === defaultValue) return
  control.value = defaultValue
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(
    control,
    value,
  )
  control.dispatchEvent(new Event('input', { bubbles: true }))
}

function tellOfChoice(control: HTMLSelectElement): void {
  const first = [...control.options].find((option) => option.defaultSelected) ?? control.options[0]
  if (first?.selected === false) control.dispatchEvent(new Event('change', { bubbles: true }))
}
