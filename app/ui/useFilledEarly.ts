import { useEffect, useRef } from 'react'

type TextControl = HTMLInputElement | HTMLTextAreaElement

/**
 * Tells a control's owner what somebody typed or chose while the page was not alive yet: as if it
 * were done now. Otherwise the owner, who heard nothing of it, would write its own over it. A browser
 * that fills a form again after a reload does the same as a quick hand.
 *
 * @returns the ref of the control
 */
export function useFilledEarly() {
  const ref = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const tell = ref.current && whatToTell(ref.current)
    // One after the other, each when its owner has heard the one before: two may have the same owner.
    if (tell) queueMicrotask(tell)
  }, [])
  return (control: HTMLElement | null) => {
    ref.current = control
  }
}

/** Looked at at once, because the owner may write its own into the control before it is told. */
function whatToTell(control: HTMLElement): (() => void) | null {
  if (control instanceof HTMLSelectElement) return ofChoice(control)
  if (control instanceof HTMLTextAreaElement) return ofText(control)
  if (!(control instanceof HTMLInputElement)) return null
  if (control.type === 'checkbox' || control.type === 'radio') return ofTick(control)
  return WITHOUT_TEXT.includes(control.type) ? null : ofText(control)
}

const WITHOUT_TEXT = ['file', 'hidden']

/** React reports only what differs from the last text that it has seen in the field, so it is shown another one first. */
function ofText(control: TextControl): (() => void) | null {
  const { value, defaultValue } = control
  if (value === defaultValue) return null
  return () => {
    control.value = defaultValue
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(
      control,
      value,
    )
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

function ofChoice(control: HTMLSelectElement): (() => void) | null {
  const first = [...control.options].find((option) => option.defaultSelected) ?? control.options[0]
  const { value } = control
  if (first?.selected !== false) return null
  return () => {
    control.value = value
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

/** A box is pressed once more, from how it was at first; of radio buttons only the one that was chosen. */
function ofTick(control: HTMLInputElement): (() => void) | null {
  const { checked, defaultChecked, type } = control
  if (checked === defaultChecked || (type === 'radio' && !checked)) return null
  return () => {
    control.checked = defaultChecked
    control.click()
  }
}
