import type { Role, Term, Vocabulary } from '../term'
import { plain, recurring } from './entries'

type Inflected = Extract<Term, { role?: Role }> & { is: 'month' | 'season' | 'unit' }

/** A stem in the cases that say how a time is meant: in, by, until, from, or nothing of the kind. */
const inCases = (stem: string, term: Inflected): Vocabulary => [
  [`(?:${stem})(?:t|d|de|te|ga|sse|ne)?`, term],
  [`(?:${stem})(?:de|te)?(?:s|l|le)`, { ...term, role: 'in' }],
  [`(?:${stem})(?:de|te)?ks`, { ...term, role: 'by' }],
  [`(?:${stem})(?:de|te)?ni`, { ...term, role: 'until' }],
  [`(?:${stem})(?:de|te)?(?:st|lt)`, { ...term, role: 'from' }],
]

const MONTHS = [
  'jaanuari?|jaan',
  'veebruari?|veebr?',
  'märtsi?',
  'aprilli?|apr',
  'mai',
  'juuni',
  'juuli',
  'augusti?|aug',
  'septemb(?:er|ri)|sept?',
  'oktoob(?:er|ri)|okt',
  'novemb(?:er|ri)|nov',
  'detsemb(?:er|ri)|dets',
]

/** Spelt as in English, where a number behind the month is a day. */
const SPELT_ALIKE = ['august', 'aug', 'september', 'sept?', 'november', 'nov', 'apr']

const UNITS: readonly [string, Extract<Term, { is: 'unit' }>['unit']][] = [
  ['(?:eelarve|kalendri)?aasta', 'year'],
  ['õppeaasta', 'schoolYear'],
  ['poolaasta|pool|poole', 'halfYear'],
  ['kvartali?', 'quarter'],
  ['kuu', 'month'],
  ['nädala?', 'week'],
  ['(?:töö)?päeva?', 'day'],
]

const SEASONS: readonly [string, number][] = [
  ['kevade?', 3],
  ['suvi|suve', 6],
  ['sügise?', 9],
  ['talve?', 12],
]

const NUMBERS = [
  'üks|ühe|ühel|esime(?:ne|se|sel|ses|seks|st)',
  'kaks|kahe|kahel|kahes|tei(?:ne|se|sel|ses|seks|st)',
  'kolm|kolme|kolmel|kolmes|kolmas|kolmanda(?:l|s|ks)?',
  'neli|nelja|neljal|neljas|neljanda(?:l|s|ks)?',
  'viis|viie|viiel|viienda',
  'kuus|kuue|kuuel',
]

export const estonian: Vocabulary = [
  ...SPELT_ALIKE.map((spelling): Vocabulary[number] => [
    spelling,
    {
      is: 'month',
      month: MONTHS.findIndex((m) => new RegExp(`^(?:${m})`).test(spelling)) + 1,
      either: true,
    },
  ]),
  ...MONTHS.flatMap((stem, i) => [
    ...inCases(stem, { is: 'month', month: i + 1 }),
    ...inCases(`(?:${stem})kuu`, { is: 'month', month: i + 1 }),
  ]),
  ...SEASONS.flatMap(([stem, month]) => inCases(stem, { is: 'season', month })),
  ...UNITS.flatMap(([stem, unit]) => inCases(stem, { is: 'unit', unit })),
  ['a|aa', { is: 'unit', unit: 'year', short: true }],
  ['õa|õ', { is: 'unit', unit: 'schoolYear', short: true }],
  ['kv', { is: 'unit', unit: 'quarter' }],
  ['pa|poola', { is: 'unit', unit: 'halfYear' }],
  ...NUMBERS.map((pattern, i): Vocabulary[number] => [pattern, { is: 'number', value: i + 1 }]),

  ['lõpp|lõpu|lõppu|lõpus|lõpul', { is: 'edge', edge: 'end' }],
  ['lõpuks', { is: 'edge', edge: 'end', role: 'by' }],
  ['lõpuni', { is: 'edge', edge: 'end', role: 'until' }],
  ['lõpust', { is: 'edge', edge: 'end', role: 'from' }],
  ['algus|alguse|alguses|algul', { is: 'edge', edge: 'begin' }],
  ['alguseks', { is: 'edge', edge: 'begin', role: 'by' }],
  ['algusest', { is: 'edge', edge: 'begin', role: 'from' }],
  ['kesk|keskel|keskpaik|keskpaiga|keskpaigas', { is: 'edge', edge: 'middle' }],
  ['keskpaigaks|keskeks', { is: 'edge', edge: 'middle', role: 'by' }],

  ['kuni', { is: 'bound', role: 'until', joins: true }],
  ['hiljemalt|hilj', { is: 'bound', role: 'by' }],
  ['mitte hiljem kui', { is: 'bound', role: 'by' }],
  ['enne', { is: 'bound', role: 'before' }],
  ['mitte (?:enne|varem)', { is: 'bound', role: 'from' }],
  ['mitte varem kui', { is: 'bound', role: 'from' }],
  ['kõige varem', { is: 'bound', role: 'from' }],
  ['alates|al|algusega|edasi|edaspidi|jj', { is: 'bound', role: 'from' }],
  ['(?:ja|või) hiljem', { is: 'bound', role: 'from' }],
  ['pärast|peale', { is: 'after' }],
  ['järel|järgselt|möödumisel', { is: 'afterwards' }],

  ['kord|korda|korra|korral|x', { is: 'times' }],
  ['üle aasta', { is: 'recurrence', recurrence: { unit: 'year', every: 2 } }],
  ['tagant', { is: 'interval' }],
  ...plain('every', ['iga|igas|igal|igast']),
  ...plain('atLeast', ['vähemalt|minimaalselt|min', 'mitte harvem(?:ini)? kui', 'mitte vähem kui']),
  ...recurring('day', ['igapäeva\\p{L}*', 'iga päevane', 'iga päevaselt']),
  ...recurring('week', ['iganädal\\p{L}*', 'iga nädalane', 'iga nädalaselt', 'nädaliti']),
  ...recurring('month', ['igaku(?:u|is)\\p{L}*', 'iga kuine', 'iga kuiselt', 'kuupõhiselt']),
  ...recurring('quarter', ['igakvarta\\p{L}*', 'iga kvartaalselt', 'kvarta(?:alselt|liti)']),
  ...recurring('halfYear', ['igapoolaasta\\p{L}*', 'poolaastati']),
  ...recurring('year', ['igaaasta(?:ne|sed|selt|se)', 'iga aasta(?:ne|sed|selt|se)', 'aastati']),

  ...plain('ongoing', [
    'pidev(?:alt)? (?:tegevus|protsess|töö)',
    'pidev|pidevalt|jooksev|jooksvalt|järjepidev(?:alt)?|regulaarselt|regulaarne|aastaring(?:ne|selt)',
    'püsivalt|alaliselt|alaline|tähtajatu|tähtajatult|alati',
    '(?:kogu|terve) (?:aasta|perioodi?|kava|aja) (?:jooksul|vältel|perioodi)',
    '(?:kogu|terve) (?:aasta|perioodi?|aja)',
    '(?:aasta|perioodi|kava) (?:jooksul|vältel|läbi)',
    'läbi aasta',
  ]),
  ...plain('asNeeded', [
    'vastavalt vajadus(?:ele|tele)',
    'vajadus(?:t?e) (?:korral|ajal|järgi|põhiselt|tekkimisel|ilmnemisel|põhine)',
    'vajadusel|vajaduspõhi(?:selt|ne)|vajadusepõhi(?:selt|ne)',
  ]),
  ...plain('unsure', [
    'täpsust\\p{L}*|selgu\\p{L}*|määramata|otsustamisel|lahtine|kokkuleppel|teadmata|jooksuaeg|kohe|koheselt',
    'ei ole (?:teada|määratud|otsustatud)',
    '(?:pole|veel) (?:teada|määratud|otsustatud|selge)',
    'võimalusel',
    'esimesel võimalusel',
    '(?:eelarve|rahastuse|raha) olemasolul',
    'kuupäev|kuupäeva|kuupäevaks|tähtajaks',
  ]),
  ...plain('about', [
    'orienteeruvalt|umbes|ligikaudu|eeldatav(?:alt)?|hinnanguliselt|plaanitult|u|ca|umb',
  ]),
  ...plain('lasting', ['jooksul|vältel|kestel|kogu|terve|perioodil?|ajal|ühekord(?:ne|selt)']),
  ...plain('between', ['vahemikus|ajavahemikus|ajavahemikul']),
  ...plain('relative', [
    'järgmi(?:ne|se|sel|seks|st)|eelmi(?:ne|se|sel)|tuleva(?:l|ks)?|möödunud|mitu|paar|mõni',
  ]),
  ...plain('weekday', [
    '(?:esmas|teisi|kolma|nelja)päev\\p{L}*|reede(?:l|ks|ni)?|(?:lau|püha)päev\\p{L}*',
  ]),
  ...plain('clock', ['kell|kella|kl']),
  ...plain('and', ['ja|ning']),
  ...plain('or', ['või']),
  ...plain('filler', [
    'tähtaeg|tähtajaga|aeg|aja|ajavahemik|selle|sel|käesoleva(?:l)?|jooksva(?:l)?|siis|vahetult|on|koos|kuid|aga',
  ]),
  ...plain('verb', [
    'valmi(?:b|vad|s|nud)|toimu(?:b|vad|s|sid)|teha|tehakse|algab|lõpeb|rakendub|jõustub|\\p{L}{3,}[td]akse',
  ]),
  ...plain('document', [
    '\\p{L}*(?:strateegia|kava|programmi?|plaani?|projekti?)(?:de|te|ga|s|st|le|l|t|ks)?',
  ]),
]
