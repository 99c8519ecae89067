import { parseDeadline } from '../deadline/parseDeadline'
import { foldSpace } from '../text/foldSpace'
import { FULL_MONTH_NAME } from '../text/monthNames'
import type { ApprovalParts, PlanHead } from './planHead'
import type { ApprovalReading } from './planReading'

const DATE = new RegExp(
  `\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|\\d{1,2}\\.?\\s${FULL_MONTH_NAME},?\\s\\d{4}|${FULL_MONTH_NAME}\\s\\d{1,2},\\s\\d{4}|\\d{4}-\\d{2}-\\d{2}`,
  'iu',
)
const SESSION =
  /(?:istungi(?:l)?|koosoleku(?:l)?|session|meeting|sitting|заседани[ея])\s+(?:nr\.?|no\.?|№)\s*\d+/iu
const AGENDA_ITEM =
  /(?:päevakorra\s?punkti(?:s)?|agenda item|item|пункт[а]?(?: повестки(?: дня)?)?)\s+(?:nr\.?\s*|no\.?\s*|№\s*)?\d+/iu
/** In Russian the act stands before the body that passed it. */
const RUSSIAN_ACT = /^(решением|постановлением|распоряжением)\s+(.*)$/isu
const JOINING = /^(?:(?:by|of|the|on|at|,|;|a\.?|г\.?)\s+)+|[,;]?\s+(?:on|at|of|от|на)$|[,;]$/giu

/** The approval in its parts. `versionDateRaw` is the date the document itself carries, if any. */
export function readApproval(
  { status, lines, parts }: NonNullable<PlanHead['approval']>,
  versionDateRaw: string | null,
): ApprovalReading {
  const raw = lines.join(' ')
  const read = parts ?? approvalParts(raw)
  return {
    status,
    raw,
    ...read,
    derived: {
      date: isoDate(read.dateRaw),
      sessionNumber: numberIn(read.sessionRaw),
      agendaItemNumber: numberIn(read.agendaItemRaw),
      body: nominative(read.body),
      instrument: nominative(read.instrument),
      versionDate: isoDate(versionDateRaw ?? ''),
    },
  }
}

/** The body stands before the date and the numbers, the instrument after them. */
function approvalParts(raw: string): ApprovalParts {
  const date = DATE.exec(raw)
  const session = SESSION.exec(raw)
  const item = AGENDA_ITEM.exec(raw)
  const found = [date, session, item].filter((match) => match !== null)
  const start = Math.min(raw.length, ...found.map(({ index }) => index))
  const end = Math.max(start, ...found.map((match) => match.index + match[0].length))
  const before = raw.slice(0, start)
  const [, act = '', body = ''] = RUSSIAN_ACT.exec(before) ?? ['', '', before]
  return {
    body: trimJoining(body),
    dateRaw: date?.[0] ?? '',
    sessionRaw: session?.[0] ?? '',
    agendaItemRaw: item?.[0] ?? '',
    instrument: trimJoining(`${act} ${raw.slice(end)}`),
  }
}

const trimJoining = (text: string) => foldSpace(text).replace(JOINING, '').trim()

const isoDate = (raw: string) => (raw === '' ? null : (parseDeadline(raw).from ?? null))

const numberIn = (raw: string) => {
  const digits = /\d+$/u.exec(raw)
  return digits === null ? null : Number(digits[0])
}

/** The names of bodies and instruments that stand in a case form, and how they are called. */
const NOMINATIVES: readonly [RegExp, string][] = [
  [/valitsuse$/u, 'valitsus'],
  [/koosoleku$/u, 'koosolek'],
  [/nõukogu$/u, 'nõukogu'],
  [/lise(?= (?:otsuse|määruse|korralduse)ga)/u, 'line'],
  [/(?<=otsus|määrus|korraldus)ega(?![\p{L}])/u, ''],
]

const nominative = (text: string) =>
  NOMINATIVES.reduce((result, [form, name]) => result.replace(form, name), text)
