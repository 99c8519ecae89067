/** A form as it was sent: which, and with what in it. */
export type Sent = { form: HTMLFormElement; fields: string }

/** What a button that sends only once is about to send; null of every other button. */
export function readSent({ target: form, submitter }: SubmitEvent): Sent | null {
  if (!(form instanceof HTMLFormElement) || !(submitter instanceof HTMLButtonElement)) return null
  if (!('once' in submitter.dataset)) return null
  const fields = [...new FormData(form)].map(([name, value]) =>
    typeof value === 'string' ? [name, value] : [name, value.name, value.size, value.lastModified],
  )
  return { form, fields: JSON.stringify([...fields, [submitter.name, submitter.value]]) }
}

/** Whether one is the same form with the same in it as another. */
export const isSent = (last: Sent | null, one: Sent): boolean =>
  last?.form === one.form && last.fields === one.fields
