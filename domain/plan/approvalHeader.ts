import { parseDeadline } from '../deadline/parseDeadline'
import { dottedDate } from '../text/dottedDate'
import type { ApprovalHeader } from './plan'

/** A header of which everything is still to be filled in. */
export const NO_DECISION: ApprovalHeader = {
  body: '',
  date: '',
  sitting: '',
  agendaItem: '',
  instrument: '',
}

/** The kinds of act that approve a plan. */
export const ACTS = ['minuteDecision', 'decision', 'regulation', 'order'] as const

export type Act = (typeof ACTS)[number]

/** With what the plan was approved, as the sentence of the header has it. */
const INSTRUMENTS: Readonly<Record<Act, string>> = {
  minuteDecision: 'protokollilise otsusega',
  decision: 'otsusega',
  regulation: 'määrusega',
  order: 'korraldusega',
}

/** What the secretary enters about the decision; `date` is an ISO date, the numbers may be empty. */
export type Decision = {
  bodyGenitive: string
  date: string
  sitting: string
  agendaItem: string
  act: Act
  actNumber: string
}

/**
 * The approval header of an Estonian act, whatever the reader's language. Its words in their order
 * make the sentence "X Vallavalitsuse 1.2.2026 istungi nr 3 päevakorrapunkti nr 4 otsusega nr 5".
 */
export function approvalHeader(decision: Decision): ApprovalHeader {
  const { bodyGenitive, date, sitting, agendaItem, act, actNumber } = decision
  return {
    body: bodyGenitive.trim(),
    date: dottedDate(date),
    sitting: numbered('istungi', sitting),
    agendaItem: numbered('päevakorrapunkti', agendaItem),
    instrument: [INSTRUMENTS[act], numbered('', actNumber)].filter(Boolean).join(' '),
  }
}

/** What a header that was written or imported says of the decision; what it does not say is empty. */
export function decisionOf(header: ApprovalHeader | null): Decision {
  const { body = '', date = '', sitting = '', agendaItem = '', instrument = '' } = header ?? {}
  const act = ACTS.find((one) => instrument.startsWith(INSTRUMENTS[one])) ?? 'minuteDecision'
  const day = parseDeadline(date)
  return {
    bodyGenitive: body,
    date: day.kind === 'date' ? (day.from ?? '') : '',
    sitting: numberIn(sitting),
    agendaItem: numberIn(agendaItem),
    act,
    actNumber: numberIn(instrument),
  }
}

/** The header as the one sentence that it is. */
export function approvalSentence(header: ApprovalHeader): string {
  const { body, date, sitting, agendaItem, instrument } = header
  return [body, date, sitting, agendaItem, instrument].filter(Boolean).join(' ')
}

function numbered(word: string, typed: string): string {
  const number = typed.trim().replace(/^(?:nr\.?|№)\s*/iu, '')
  return number === '' ? '' : `${word} nr ${number}`.trim()
}

const numberIn = (words: string) => /\d[\d\p{L}/-]*$/u.exec(words.trim())?.[0] ?? ''
