const formats = new Map<string, Intl.DateTimeFormat>()

/** Makes each format once, as a list may show hundreds of days. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}

type Props = {
  /** ISO instant. */
  at: string
  /** IANA name; of the workshop, for what belongs to one. */
  timeZone?: string
}

/** The day of an instant, as `24.03.2026`; alike on the server and in the browser. */
export function Day({ at, timeZone = 'Europe/Tallinn' }: Props) {
  const [day = '', month = '', year = ''] = formatIn(timeZone).format(new Date(at)).split('/')
  return <time dateTime={`${year}-${month}-${day}`}>{`${day}.${month}.${year}`}</time>
}
