import type { Vocabulary } from '../term'
import { plain, recurring } from './entries'

const LATVIAN_MONTHS = [
  'janvār\\p{L}+|janv',
  'februār\\p{L}+|febr',
  'mart\\p{L}{1,2}',
  'aprīl\\p{L}+',
  'maij\\p{L}{1,2}',
  'jūnij\\p{L}{1,2}',
  'jūlij\\p{L}{1,2}',
  'august(?:s|ā|a|am|u)',
  'septembr\\p{L}+',
  'oktobr\\p{L}+',
  'novembr\\p{L}+',
  'decembr\\p{L}+',
]

const LITHUANIAN_MONTHS = [
  'saus(?:is|io|į)',
  'vasari(?:s|o|ui)|vasarį',
  'kovas|kovo',
  'baland(?:is|žio|į)',
  'geguž(?:ė|ės|ę)',
  'biržel(?:is|io|į)',
  'liep(?:a|os|ą)',
  'rugpjū(?:tis|čio|tį)',
  'rugsėj(?:is|o|į)',
  'spal(?:is|io|į)',
  'lapkri(?:tis|čio|tį)',
  'gruod(?:is|žio|į)',
]

/** Latvian, and the Lithuanian that plans of the neighbours use. */
export const baltic: Vocabulary = [
  ...LATVIAN_MONTHS.map((pattern, i): Vocabulary[number] => [
    pattern,
    { is: 'month', month: i + 1 },
  ]),
  ...LITHUANIAN_MONTHS.map((pattern, i): Vocabulary[number] => [
    pattern,
    { is: 'month', month: i + 1, dayFollows: true },
  ]),
  ['pavasar\\p{L}{1,2}', { is: 'season', month: 3 }],
  ['vasar(?:a|ā|as|u|ą|os)', { is: 'season', month: 6 }],
  ['rude(?:ns|nī|ni|nim|nį|ns)|rudu(?:o)?', { is: 'season', month: 9 }],
  ['ziem(?:a|ā|as|u|ą|os)', { is: 'season', month: 12 }],
  ['gad(?:s|a|ā|am|u|os|iem)|metai|met[ųu]|metais|metus', { is: 'unit', unit: 'year' }],
  ['m', { is: 'unit', unit: 'year', short: true }],
  ['pusgad\\p{L}{1,3}|pusmet\\p{L}{1,3}', { is: 'unit', unit: 'halfYear' }],
  ['ceturks\\p{L}{1,4}|cet|ketvir(?:tis|tį|čio|tyje)|ketv', { is: 'unit', unit: 'quarter' }],
  ['mēne(?:sis|sī|ša|si|šos)|mėn|mėn(?:uo|esį|esio|esius)', { is: 'unit', unit: 'month' }],
  ['nedēļ\\p{L}{1,2}|savait\\p{L}{1,2}', { is: 'unit', unit: 'week' }],
  ['dien(?:a|ā|u|ą)', { is: 'unit', unit: 'day' }],
  ['pirm(?:ais|ajā|ā|as|is|ąjį)|vien(?:u|ą)', { is: 'number', value: 1 }],
  ['otr(?:ais|ajā|ā)|div(?:as|os|i|us)|du|dvi|antr(?:as|ąjį)', { is: 'number', value: 2 }],
  ['treš(?:ais|ajā|ā)|trīs|trys|tris|trečias', { is: 'number', value: 3 }],
  ['ceturt(?:ais|ajā|ā)|četr(?:as|os|i|us)|ketur(?:i|is)', { is: 'number', value: 4 }],

  ['beig(?:as|ās|ām|u)|pabaig(?:a|oje|os|ą)', { is: 'edge', edge: 'end' }],
  ['sākum(?:s|ā|am|a)|pradži(?:a|oje|os|ą)', { is: 'edge', edge: 'begin' }],
  ['vidus|vidū|vidum|vidur(?:ys|yje)', { is: 'edge', edge: 'middle' }],

  ['līdz|iki', { is: 'bound', role: 'until', joins: true }],
  ['ne vēlāk kā', { is: 'bound', role: 'by' }],
  ['ne vēliau kaip', { is: 'bound', role: 'by' }],
  ['pirms|prieš', { is: 'bound', role: 'before' }],
  ['no|nuo', { is: 'bound', role: 'from' }],
  ['sākot (?:no|ar)', { is: 'bound', role: 'from' }],
  ['pēc|po', { is: 'after' }],

  ['reizi|reizes|reizēm|reiz|kartą|kartus', { is: 'times' }],
  ...plain('every', ['katr(?:u|ā|s|a)|ik|kas|kiekvien\\p{L}+']),
  ...plain('atLeast', ['vismaz', 'ne retāk kā', 'bent|mažiausiai']),
  ...recurring('day', ['ikdienas', 'kasdien']),
  ...recurring('week', ['iknedēļas', 'kas savaitę']),
  ...recurring('month', ['ikmēne\\p{L}+', 'kas mėnesį']),
  ...recurring('quarter', ['ikceturkš\\p{L}+', 'kas ketvirtį']),
  ...recurring('year', ['ikgad\\p{L}+|kasmet']),
  ...plain('ongoing', [
    'pastāvīg\\p{L}+|nepārtraukt\\p{L}+|regulāri|nuolat|nuolatin\\p{L}+|reguliariai',
    '(?:visu|visa) gadu',
    'visus metus',
    'gada laikā',
  ]),
  ...plain('asNeeded', [
    'pēc (?:vajadzības|nepieciešamības)',
    'nepieciešamības gadījumā',
    'pagal poreikį',
    'prireikus',
    'esant poreikiui',
  ]),
  ...plain('unsure', ['precizēj\\p{L}+|tikslinam\\p{L}+']),
  ...plain('about', ['aptuveni|apmēram|maždaug|orientējoši|orientuojamai']),
  ...plain('lasting', ['laikā|metu']),
  ...plain('relative', ['nākam\\p{L}+|kitais|kitų']),
  ...plain('clock', ['plkst']),
  ...plain('and', ['un|ir']),
  ...plain('or', ['vai|arba']),
  ...plain('filler', ['termiņš|terminas|d']),
  ...plain('document', [
    'stratēģij\\p{L}+|plān\\p{L}*|programm\\p{L}+|strategij\\p{L}+|planas|plano',
  ]),
]
