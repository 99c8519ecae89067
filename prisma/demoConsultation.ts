import type { ProposalOutcome } from '../domain/plan/proposal'

type Proposal = {
  /** Of the activity by its place, from 0; null for the whole plan. */
  about: number | null
  text: string
  name: string
  answer: { outcome: ProposalOutcome; answer: string } | null
}

/** The plan of the demo's association that everybody may propose to now. In words of our own. */
export const CONSULTED = {
  plan: 'Metsakurmu maakonna teenuste selge keele kava',
  daysOpen: 14,
  chapter: 'Teenused, millest saab aru',
  activities: [
    {
      text: 'Kirjutame kümme enim kasutatud taotluse juhendit ümber selges keeles.',
      deadlineRaw: '2027. aasta lõpuks',
      parties: 'Valdade kantseleid, liidu kantselei',
      target: 'Kümme juhendit on kõigis valdades ühesugused',
    },
    {
      text: 'Proovime iga uue vormi enne läbi viie inimesega, kes seda vajavad.',
      deadlineRaw: 'Pidev tegevus',
      parties: 'Liidu kantselei; raamatukogud',
      target: '',
    },
  ],
}

export const PROPOSALS: Proposal[] = [
  {
    about: 1,
    text: 'Kutsuge proovima ka neid, kelle emakeel ei ole eesti keel.',
    name: '',
    answer: {
      outcome: 'taken',
      answer: 'Jah: viiest inimesest vähemalt üks loeb vormi vene keeles.',
    },
  },
  {
    about: null,
    text: 'Pange iga vormi juurde telefoninumber, kust abi saab.',
    name: 'Valdur',
    answer: null,
  },
]
