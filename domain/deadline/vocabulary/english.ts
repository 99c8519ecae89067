import type { Term, Vocabulary } from '../term'
import { plain, recurring } from './entries'

const MONTHS = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept?',
  'october|oct',
  'november|nov',
  'december|dec',
]

const UNITS: readonly [string, Extract<Term, { is: 'unit' }>['unit']][] = [
  ['years?|annum|yr', 'year'],
  ['half|halves|h', 'halfYear'],
  ['quarters?|q|qtr', 'quarter'],
  ['months?', 'month'],
  ['weeks?', 'week'],
  ['(?:working)?days?', 'day'],
]

const NUMBERS = ['one|first', 'two|second|other', 'three|third', 'four|fourth', 'five|fifth', 'six']

export const english: Vocabulary = [
  ...MONTHS.map((pattern, i): Vocabulary[number] => [
    pattern,
    { is: 'month', month: i + 1, dayFollows: true },
  ]),
  ['spring', { is: 'season', month: 3 }],
  ['summer', { is: 'season', month: 6 }],
  ['autumn|fall', { is: 'season', month: 9 }],
  ['winter', { is: 'season', month: 12 }],
  ...UNITS.map(([pattern, unit]): Vocabulary[number] => [pattern, { is: 'unit', unit }]),
  ...NUMBERS.map((pattern, i): Vocabulary[number] => [pattern, { is: 'number', value: i + 1 }]),

  ['end|ends', { is: 'edge', edge: 'end' }],
  ['late', { is: 'edge', edge: 'end', loose: true }],
  ['beginning|begin|start|early', { is: 'edge', edge: 'begin' }],
  ['mid|middle', { is: 'edge', edge: 'middle' }],

  ['by', { is: 'bound', role: 'by', loose: true }],
  ['until|till|through', { is: 'bound', role: 'until', joins: true }],
  ['up to', { is: 'bound', role: 'until' }],
  ['(?:no|not) later than', { is: 'bound', role: 'by' }],
  ['at the latest', { is: 'bound', role: 'by' }],
  ['before', { is: 'bound', role: 'before' }],
  ['prior to', { is: 'bound', role: 'before' }],
  ['from|since|onwards?|starting', { is: 'bound', role: 'from' }],
  ['(?:starting|beginning) (?:from|in|on|with)', { is: 'bound', role: 'from' }],
  ['as of', { is: 'bound', role: 'from' }],
  ['to', { is: 'join' }],
  ['after|following|upon', { is: 'after' }],

  ['once', { is: 'times', count: 1 }],
  ['twice', { is: 'times', count: 2 }],
  ['thrice', { is: 'times', count: 3 }],
  ['times?', { is: 'times' }],
  ['bi annual(?:ly)?', { is: 'recurrence', recurrence: { unit: 'year', times: 2 } }],
  ['biannual(?:ly)?', { is: 'recurrence', recurrence: { unit: 'year', times: 2 } }],
  ['biennial(?:ly)?', { is: 'recurrence', recurrence: { unit: 'year', every: 2 } }],
  ['fortnightly', { is: 'recurrence', recurrence: { unit: 'week', every: 2 } }],
  ...plain('every', ['every|each']),
  ...plain('atLeast', ['at least', 'minimum', 'no less than', 'not less than']),
  ...recurring('day', ['daily']),
  ...recurring('week', ['weekly']),
  ...recurring('month', ['monthly']),
  ...recurring('quarter', ['quarterly']),
  ...recurring('halfYear', ['(?:semi|half) (?:annual|annually|yearly)', 'semiannual(?:ly)?']),
  ...recurring('year', ['yearly|annually|annual']),

  ...plain('ongoing', [
    'ongoing|continuous|continuously|continual|continually|permanent|permanently|constantly|regularly|rolling',
    'on going',
    '(?:ongoing|continuous|permanent|regular) (?:activity|process|work)',
    'on an? (?:ongoing|continuous|regular|permanent|rolling) basis',
    '(?:throughout|during) the (?:year|period)',
    '(?:throughout|during) the (?:whole|entire) (?:year|period)',
    'all year',
    'all the (?:year|time)',
    'all year (?:round|long)',
    'year (?:round|long)',
    'until further notice',
    'indefinite|indefinitely',
  ]),
  ...plain('asNeeded', [
    '(?:as|when|if|where) (?:needed|necessary|required|appropriate)',
    'as and when (?:needed|necessary|required)',
    'on (?:demand|request)',
    'ad hoc',
  ]),
  ...plain('unsure', [
    'tbd|tbc|tba|unknown|undecided|unspecified|asap|pending',
    'to be \\p{L}+',
    'not (?:set|known|decided|determined|specified)',
    'as soon as possible',
  ]),
  ...plain('about', ['about|approximately|approx|circa|around|roughly|tentatively|expected']),
  ...plain('lasting', ['during|throughout|within|period|course']),
  ...plain('between', ['between']),
  ...plain('relative', ['next|last|previous|coming|several|few']),
  ...plain('weekday', ['(?:mon|tues|wednes|thurs|fri|satur|sun)day']),
  ...plain('clock', ['at']),
  ...plain('and', ['and']),
  ...plain('or', ['or']),
  ...plain('filler', [
    'in|on|of|the|a|an|per|deadline|due|date|this|current|immediately|shortly|soon|but|school|academic|st|nd|rd|th|is',
  ]),
  ...plain('verb', ['completed|complete|ready|done|starts|held|delivered|launched|finished']),
  ...plain('document', [
    'strateg(?:y|ies)|plans?|programmes?|programs?|projects?|agenda|roadmap|policy',
  ]),
]
