import type { CardKind } from '../domain/board/card'

/** The demo data: an invented county, in words of our own. */
export const MUNICIPALITIES = ['Metsakurmu vald', 'Rannaoja linn', 'Järvepõhja vald'] as const

type DemoActivity = { text: string; deadlineRaw: string; parties: string }

export const CHAPTERS: { title: string; activities: DemoActivity[] }[] = [
  {
    title: 'Info on leitav ja arusaadav',
    activities: [
      {
        text: 'Avaldame iga istungi kokkuvõtte selges keeles kolme tööpäeva jooksul.',
        deadlineRaw: 'Pidev tegevus',
        parties: 'Kantselei, kommunikatsioonispetsialist',
      },
      {
        text: 'Näitame valla eelarvet joonistega, mida saab vaadata ka telefonis.',
        deadlineRaw: 'Pidev tegevus, kord aastas',
        parties: 'Finantsjuht, IT-juht',
      },
    ],
  },
  {
    title: 'Otsused sünnivad koos elanikega',
    activities: [
      {
        text: 'Korraldame igas piirkonnas kevadise mõttetalgu.',
        deadlineRaw: 'Kord aastas',
        parties: 'Abivallavanem, külavanemad',
      },
    ],
  },
  {
    title: 'Noortel on sõnaõigus',
    activities: [
      {
        text: 'Kutsume noortekogu esindaja kõigi volikogu komisjonide juurde.',
        deadlineRaw: '2027',
        parties: 'Volikogu esimees, noortekogu',
      },
    ],
  },
]

export const GROUPS = [
  {
    name: '1. grupp',
    theme: 'Kuidas jõuab otsus inimeseni enne, kui see on tehtud?',
    prompts: 'Mis info jääb praegu leidmata?\nKes seda kõige rohkem vajab?',
    defaultChapter: 'Info on leitav ja arusaadav',
  },
  {
    name: '2. grupp',
    theme: 'Kuidas saavad külad ja ühendused otsustes kaasa rääkida?',
    prompts: 'Millal on kaasamiseks liiga hilja?\nMis aitaks tagasisidet anda?',
    defaultChapter: 'Otsused sünnivad koos elanikega',
  },
  {
    name: '3. grupp',
    theme: 'Kuidas noored päriselt mõjutavad?',
    prompts: 'Mille üle otsustavad noored ise?',
    defaultChapter: 'Noortel on sõnaõigus',
  },
]

export const AGENDA = [
  { start: '10:00', kind: 'talk', title: 'Tervitus ja päeva eesmärk' },
  { start: '10:20', kind: 'talk', title: 'Kolm lugu naabritelt' },
  { start: '11:00', kind: 'groupWork', title: 'Grupitöö: tegevuste mustandid' },
  { start: '12:20', kind: 'break', title: 'Lõuna' },
  { start: '13:00', kind: 'presentations', title: 'Gruppide esitlused' },
  { start: '13:45', kind: 'homework', title: 'Kodutöö ja jätkuseminar' },
  { start: '14:00', kind: 'closing', title: 'Kokkuvõte' },
] as const

export const PEOPLE = [
  { name: 'Mari', group: 0, municipality: 0 },
  { name: 'Jaan', group: 0, municipality: 1 },
  { name: 'Katrin', group: 1, municipality: 2 },
  { name: 'Oleg', group: 1, municipality: 0 },
  { name: 'Liis', group: 2, municipality: 1 },
] as const

type DemoCard = {
  group: number
  kind: CardKind
  text: string
  deadlineRaw: string
  parties: string[]
  target?: string
}

export const CARDS: DemoCard[] = [
  {
    group: 0,
    kind: 'bottleneck',
    text: 'Eelnõud on veebis, aga nende leidmiseks tuleb teada õiget sõna.',
    deadlineRaw: '',
    parties: [],
  },
  {
    group: 0,
    kind: 'draft',
    text: 'Koondame kõik arutelul olevad eelnõud ühele lehele ja saadame huvilistele teavituse.',
    deadlineRaw: '2027. aasta lõpuks',
    parties: ['IT-juht', 'Kantselei'],
    target: 'Kõik arutelul eelnõud on ühel lehel; teavituse tellib 200 inimest',
  },
  {
    group: 0,
    kind: 'draft',
    text: 'Paneme iga eelnõu juurde poole lehekülje selgituse, keda see puudutab.',
    deadlineRaw: 'Pidev tegevus',
    parties: ['Kantselei'],
  },
  {
    group: 1,
    kind: 'draft',
    text: 'Anname igale külale kindla kontaktisiku, kes vastab viie tööpäeva jooksul.',
    deadlineRaw: 'Alates 2027',
    parties: [],
  },
  {
    group: 1,
    kind: 'question',
    text: 'Kas ühendused saaksid eelarve arutelul osaleda ka veebis?',
    deadlineRaw: '',
    parties: [],
  },
  {
    group: 2,
    kind: 'draft',
    text: 'Eraldame noorte algatusteks väikese fondi, mille üle otsustab noortekogu.',
    deadlineRaw: '',
    parties: ['Noortekogu', 'Finantsjuht'],
    target: 'Igal aastal vähemalt viis algatust',
  },
  { group: 2, kind: 'note', text: 'Rühmas oli kaks koolinoort.', deadlineRaw: '', parties: [] },
]

/** `carried` is how many of the drafts each municipality takes home. */
export const HOMEWORK = {
  instructions:
    'Lisage igale mustandile tähtaeg, osapooled ja sihttase. Vastake kolmele küsimusele.',
  opensIn: 1,
  dueIn: 14,
  carried: [4, 2, 0],
}

export const SEMINAR = {
  inDays: 21,
  start: '13:00',
  end: '15:00',
  place: 'Metsakurmu rahvamaja',
  link: '',
  feedback: 3,
}
