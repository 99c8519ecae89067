/** Runs in the page by itself, long before its scripts are there: nothing from outside of it can be used. */
function sendOnce(): void {
  let sent: { form: HTMLFormElement; submitter: HTMLElement | null; at: number } | null = null
  const look = (event: SubmitEvent) => {
    const { target: form, submitter, timeStamp: at } = event
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
    if (event.defaultPrevented) return
    const isAgain = form === sent?.form && submitter === sent.submitter && at - sent.at < 10_000
    if (isAgain) return event.preventDefault()
    if (window.earlyPress === undefined) return
    sent = { form, submitter, at }
    // The page may come alive in this moment, and send it in its own way.
    setTimeout(() => event.defaultPrevented && (sent = null))
  }
  window.addEventListener('submit', look, true)
  window.addEventListener('pageshow', ({ persisted }) => persisted && (sent = null))
}

/**
 * The script in the head of a page that keeps a form from being sent twice. Once the browser has sent it by itself, before
 * the page has come alive, the same press does nothing, also after that: the answer is on its way, and puts another page
 * in the place of this one. It belongs behind `REMEMBER_PRESS`, which holds some forms back.
 */
export const SEND_ONCE = `(${sendOnce.toString()})()`
