import { readParties } from '../party/readParties'
import type { Activity, Plan, ProgressReport } from '../plan/plan'

function activity(
  number: string,
  text: string,
  { partiesRaw = '', ...fields }: Partial<Omit<Activity, 'parties'>> & { partiesRaw?: string } = {},
): Activity {
  return {
    id: `a${number}`,
    number,
    numberAsWritten: null,
    goalId: null,
    text,
    description: '',
    deadlineRaw: '',
    deadline: { kind: 'text' },
    parties: readParties(partiesRaw),
    target: '',
    status: 'notStarted',
    progress: [],
    approvedNumber: null,
    isStruck: false,
    version: 1,
    ...fields,
  }
}

/** A public report of an editor, for tests. */
export function sampleReport(fields: Partial<ProgressReport> = {}): ProgressReport {
  return {
    text: 'Alustasime',
    status: null,
    period: '',
    evidence: '',
    authorRole: 'editor',
    public: true,
    at: '2026-03-24T10:00:00.000Z',
    ...fields,
  }
}

/** A plan for tests of exports: two chapters, goals, several lines, signs that formats must escape. */
export const SAMPLE_PLAN: Plan = {
  id: 'p1',
  organisation: 'Kase vald',
  title: 'Kase valla avatud valitsemise tegevuskava 2026–2027',
  preamble: 'Kava sündis kahel töötoal.\nSeda vaadatakse üle igal sügisel.',
  state: 'building',
  approval: null,
  chapters: [
    {
      id: 'c1',
      number: 1,
      numberAsWritten: null,
      title: 'Otsuste avalikkus & selgus',
      goals: [],
      activities: [
        activity('1.1', 'Avaldame istungite "lühikokkuvõtted" kolme päeva jooksul', {
          deadlineRaw: 'pidev tegevus',
          partiesRaw: 'vallasekretär, kommunikatsioonijuht',
          progress: [
            sampleReport({ text: 'Kokkuvõtted on kodulehel; harjumus juurdub.', at: null }),
          ],
        }),
        activity('1.2', 'Korraldame eelarve <avatud> arutelu', {
          deadlineRaw: 'kord aastas',
          partiesRaw: 'finantsjuht või kokkuleppel abivallavanem, volikogu',
        }),
      ],
    },
    {
      id: 'c2',
      number: 2,
      numberAsWritten: null,
      title: 'Noored ja kogukond',
      goals: [
        { id: 'g1', text: 'Noored osalevad otsustamises' },
        { id: 'g2', text: 'Külad jagavad kogemusi' },
      ],
      activities: [
        activity('2.1', 'Loome noortevolikogu', {
          goalId: 'g1',
          deadlineRaw: '2026',
          partiesRaw: 'noorsootöötaja',
          target: 'Noortevolikogus on vähemalt 9 liiget',
        }),
        activity('2.2', 'Avame noortele kaasava eelarve', {
          goalId: 'g1',
          deadlineRaw: '2026-2027',
          partiesRaw: 'noorsootöötaja, finantsjuht',
          target: 'Kaks ideed aastas',
        }),
        activity('2.3', 'Kutsume kokku külavanemate ümarlaua', {
          goalId: 'g2',
          deadlineRaw: 'kord kvartalis',
          partiesRaw: 'külavanemad',
        }),
      ],
    },
  ],
}
