import { describe, expect, it } from 'vitest'
import { readApproval } from './readApproval'

const read = (...lines: string[]) => readApproval({ status: 'KINNITATUD', lines }, null)

describe('readApproval', () => {
  it('parts an Estonian decision over several lines', () => {
    expect(
      read(
        'Kase Vallavalitsuse 2.4.2026 istungi nr 12',
        'päevakorrapunkti nr 3 protokollilise otsusega',
      ),
    ).toMatchObject({
      body: 'Kase Vallavalitsuse',
      dateRaw: '2.4.2026',
      sessionRaw: 'istungi nr 12',
      agendaItemRaw: 'päevakorrapunkti nr 3',
      instrument: 'protokollilise otsusega',
      derived: {
        date: '2026-04-02',
        sessionNumber: 12,
        agendaItemNumber: 3,
        body: 'Kase Vallavalitsus',
        instrument: 'protokolliline otsus',
      },
    })
  })

  it.each([
    [
      'Kase Vallavolikogu 12. mai 2026 määrusega nr 7',
      'Kase Vallavolikogu',
      '12. mai 2026',
      'määrusega nr 7',
    ],
    [
      'by the Town Council on 3 March 2026, decision no. 4',
      'Town Council',
      '3 March 2026',
      'decision no. 4',
    ],
    ['решением Совета от 05.02.2026 № 8', 'Совета', '05.02.2026', 'решением № 8'],
    ['Kase Vallavolikogu', 'Kase Vallavolikogu', '', ''],
  ])('parts %j', (line, body, dateRaw, instrument) => {
    expect(read(line)).toMatchObject({ raw: line, body, dateRaw, instrument })
  })

  it('says when the document itself is dated', () => {
    const approval = { status: 'KINNITATUD', lines: ['Kase Vallavolikogu 1.2.2026 otsusega'] }
    expect(readApproval(approval, '24.03.26').derived.versionDate).toBe('2026-03-24')
  })
})
