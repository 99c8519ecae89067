import { expect, it } from 'vitest'
import { NO_DECISION } from './approvalHeader'
import { comingDecision } from './comingDecision'

const header = {
  body: 'Kase Vallavalitsuse',
  date: '10.11.2022',
  sitting: 'istungi nr 4',
  agendaItem: '',
  instrument: 'otsusega',
}

it.each([
  ['nothing where nothing is written', null, NO_DECISION],
  ['what was written for it', header, header],
  [
    'only who decides, of the plan in force',
    { ...header, inForce: true as const },
    { ...NO_DECISION, body: header.body },
  ],
])('knows of the decision to come %s', (_what, approval, known) => {
  expect(comingDecision(approval)).toEqual(known)
})
