const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Tallinn',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})

/** The day of an ISO instant in Estonia, as `24.03.2026`; alike on the server and in the browser. */
export function Day({ at }: { at: string }) {
  const [day = '', month = '', year = ''] = parts.format(new Date(at)).split('/')
  return <time dateTime={`${year}-${month}-${day}`}>{`${day}.${month}.${year}`}</time>
}
