import type { PlanDocxLabels } from './planDocxLabels'

/** Estonian words of a document, for tests. */
export const SAMPLE_LABELS: PlanDocxLabels = {
  approved: 'KINNITATUD',
  body: 'otsustaja',
  date: 'kuupäev',
  sitting: 'istung',
  agendaItem: 'päevakorrapunkt',
  instrument: 'otsuse liik',
  number: 'Nr',
  goal: 'Eesmärk',
  activity: 'Tegevus',
  description: 'Kirjeldus',
  deadline: 'Tähtaeg',
  party: 'Osapool',
  target: 'Sihttase',
  status: 'Olek',
  progress: 'Täitmine',
  struck: 'välja jäetud',
  statuses: {
    notStarted: 'alustamata',
    inProgress: 'töös',
    regular: 'toimub järjepidevalt',
    withCouncil: 'volikogus',
    onHold: 'ootel',
    partly: 'osaliselt täidetud',
    done: 'täidetud',
    dropped: 'loobutud',
    unknown: 'olek teadmata',
  },
}
