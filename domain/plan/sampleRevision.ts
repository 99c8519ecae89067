import { readParties } from '../party/readParties'
import type { RevisionActivity, RevisionContent } from './revision'

/** An activity of a revision, for tests; what is not given is empty. */
export function sampleActivity(
  number: string,
  given: Partial<Omit<RevisionActivity, 'parties'>> & { parties?: string } = {},
): RevisionActivity {
  const { parties = '', ...fields } = given
  return {
    id: `a${number}`,
    number,
    goalId: null,
    text: `Tegevus ${number} tehakse ära`,
    description: '',
    deadlineRaw: '',
    parties: readParties(parties),
    target: '',
    isStruck: false,
    ...fields,
  }
}

/** A revision for tests with a chapter per list of activities. */
export function sampleRevision(...chapters: RevisionActivity[][]): RevisionContent {
  return {
    format: 'kavalaud-revision',
    version: 1,
    revision: 1,
    organisation: 'Kase vald',
    title: 'Avatud vald',
    preamble: 'Kava sündis töötoas.',
    approval: {
      body: 'Kase Vallavalitsuse',
      date: '02.03.2026',
      sitting: 'istungi nr 7',
      agendaItem: '',
      instrument: 'otsusega',
    },
    chapters: chapters.map((activities, at) => ({
      id: `c${at + 1}`,
      number: at + 1,
      title: `Peatükk ${at + 1}`,
      goals: [{ id: `g${at + 1}`, text: `Eesmärk ${at + 1}` }],
      activities,
    })),
  }
}
