import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { approvalHeader, approvalSentence, decisionOf, type Decision } from './approvalHeader'

const golden = new URL('../../../shared/golden/joelahtme.json', import.meta.url)

const decision: Decision = {
  bodyGenitive: ' Kase Vallavalitsuse ',
  date: '2026-02-05',
  sitting: '7',
  agendaItem: 'nr 3',
  act: 'minuteDecision',
  actNumber: '',
}

it.each([
  [{}, 'Kase Vallavalitsuse 05.02.2026 istungi nr 7 päevakorrapunkti nr 3 protokollilise otsusega'],
  [
    { act: 'regulation', actNumber: 'Nr. 12', agendaItem: '' },
    'Kase Vallavalitsuse 05.02.2026 istungi nr 7 määrusega nr 12',
  ],
  [
    { act: 'order', actNumber: '1-3/45', sitting: ' ', agendaItem: '' },
    'Kase Vallavalitsuse 05.02.2026 korraldusega nr 1-3/45',
  ],
] as const)('writes %j as the sentence of the header', (given, sentence) => {
  expect(approvalSentence(approvalHeader({ ...decision, ...given }))).toBe(sentence)
})

it.each([
  {},
  { act: 'regulation', actNumber: '12', agendaItem: '' },
  { act: 'order', actNumber: '1-3/45', sitting: '', agendaItem: '' },
] as const)('reads back what it wrote of %j', (given) => {
  const entered = { ...decision, bodyGenitive: 'Kase Vallavalitsuse', agendaItem: '3', ...given }
  expect(decisionOf(approvalHeader(entered))).toEqual(entered)
})

it('reads nothing out of no header, and no day out of words', () => {
  const empty = { bodyGenitive: '', date: '', sitting: '', agendaItem: '', actNumber: '' }
  expect(decisionOf(null)).toEqual({ ...empty, act: 'minuteDecision' })
  const header = {
    body: '',
    date: 'mais 2026',
    sitting: 'istungi nr',
    agendaItem: '',
    instrument: '',
  }
  expect(decisionOf(header)).toEqual({ ...empty, act: 'minuteDecision' })
})

type Golden = {
  approval: Record<
    'raw' | 'body' | 'dateRaw' | 'sessionRaw' | 'agendaItemRaw' | 'instrument',
    string
  > & {
    derived: { date: string; sessionNumber: number; agendaItemNumber: number }
  }
}

it.skipIf(!existsSync(golden))('writes the header of a real plan (needs ../shared)', () => {
  const { approval } = JSON.parse(readFileSync(golden, 'utf8')) as Golden
  const { derived } = approval
  const header = approvalHeader({
    bodyGenitive: approval.body,
    date: derived.date,
    sitting: String(derived.sessionNumber),
    agendaItem: String(derived.agendaItemNumber),
    act: 'minuteDecision',
    actNumber: '',
  })
  expect(header).toEqual({
    body: approval.body,
    date: approval.dateRaw,
    sitting: approval.sessionRaw,
    agendaItem: approval.agendaItemRaw,
    instrument: approval.instrument,
  })
  expect(approvalSentence(header)).toBe(approval.raw)
  expect(decisionOf(header)).toMatchObject({ date: derived.date, act: 'minuteDecision' })
})
