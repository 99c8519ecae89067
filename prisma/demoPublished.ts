import type { ActivityStatus } from '../domain/plan/plan'

/**
 * The demo's plans that have come further: the county's association has one that everybody may read,
 * and one that waits for its decision. In words of our own.
 */
export const ASSOCIATION = {
  name: 'Metsakurmu Omavalitsuste Liit',
  contact: 'info@metsakurmu.example',
  body: 'Metsakurmu Omavalitsuste Liidu volikogu',
  bodyGenitive: 'Metsakurmu Omavalitsuste Liidu volikogu',
  plan: 'Metsakurmu maakonna avatud valitsemise tegevuskava',
  editor: { name: 'Siiri Nõunik', email: 'siiri@metsakurmu.example' },
}

type PublishedActivity = {
  text: string
  deadlineRaw: string
  parties: string
  target: string
  report?: { text: string; status: ActivityStatus; period: string }
}

export const PUBLISHED: { title: string; activities: PublishedActivity[] }[] = [
  {
    title: 'Ühine info',
    activities: [
      {
        text: 'Peame maakonna sündmuste kalendrit, kuhu iga vald ja ühendus saab ise lisada.',
        deadlineRaw: 'Pidev tegevus',
        parties: 'Liidu kantselei, valdade kommunikatsioonispetsialistid',
        target: 'Kalendris on aastas 300 sündmust',
        report: {
          text: 'Kalender on avatud. Sündmusi lisavad kaks valda kolmest.',
          status: 'regular',
          period: 'I poolaasta',
        },
      },
      {
        text: 'Koostame ühise juhendi, kuidas kirjutada otsusest selges keeles.',
        deadlineRaw: '2025. aasta lõpuks',
        parties: 'Liidu kantselei; valdade kantseleid',
        target: 'Juhend on kasutusel kõigis valdades',
        report: {
          text: 'Juhend valmis ja on saadetud valdadele.',
          status: 'done',
          period: '2025',
        },
      },
      {
        text: 'Avaldame valdade eelarved ühel lehel võrreldavalt.',
        deadlineRaw: '2027',
        parties: 'Valdade finantsjuhid, IT-juht',
        target: 'Eelarved on lehel kuu aja jooksul pärast vastuvõtmist',
      },
    ],
  },
  {
    title: 'Oskused',
    activities: [
      {
        text: 'Koolitame igal aastal külavanemaid, kuidas eelnõu kohta arvamust anda.',
        deadlineRaw: 'Kord aastas',
        parties: 'Maakondlik arenduskeskus, liidu kantselei',
        target: 'Osaleb vähemalt 40 külavanemat',
        report: {
          text: 'Sügisel toimus kaks koolituspäeva, osales 31 inimest.',
          status: 'partly',
          period: 'sügis',
        },
      },
      {
        text: 'Korraldame volikogude liikmetele ühise õppepäeva avatud andmetest.',
        deadlineRaw: 'Oktoober 2027',
        parties: 'Liidu kantselei',
        target: 'Osaleb igast volikogust vähemalt kolm liiget',
      },
    ],
  },
]

/** What the amendment does: leaves one out, gives one more time, adds one. */
export const AMENDMENT = {
  struck: 'Korraldame volikogude liikmetele ühise õppepäeva avatud andmetest.',
  delayed: 'Avaldame valdade eelarved ühel lehel võrreldavalt.',
  newDeadline: '2028',
  reason: 'Valdade eelarvete vormid ühtlustatakse enne.',
  added: {
    text: 'Kogume noortekogude ettepanekud kevadel ühte ja vastame neile sügisel.',
    deadlineRaw: 'Kord aastas',
    parties: 'Noortekogud, liidu kantselei',
    target: 'Iga ettepanek saab vastuse',
  },
}

/** What waits for its decision, with a gap that was left on purpose. */
export const SUBMITTED = {
  plan: 'Metsakurmu maakonna noorte kaasamise kava',
  chapter: 'Noored räägivad kaasa',
  activities: [
    {
      text: 'Peame kaks korda aastas maakonna noorteparlamendi.',
      deadlineRaw: 'Kaks korda aastas',
      parties: 'Noortekogud',
      target: 'Osaleb 60 noort',
    },
    {
      text: 'Anname noortekogudele ruumi, kus koos käia.',
      deadlineRaw: '',
      parties: 'Vallad',
      target: '',
    },
  ],
  reason: 'Ruumi leidmise aeg selgub koos koolivõrgu kavaga.',
}
