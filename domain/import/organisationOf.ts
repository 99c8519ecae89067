import { foldSpace } from '../text/foldSpace'

/** Names stand at the beginning; what comes later is not searched. */
const NAMES_MAX_CHARACTERS = 400
const PLACE = /([\p{L}-]+)\s+(valla|linna)(?:valitsus|volikogu)?(?:e|i)?(?![\p{L}])/iu
const NAME = /^(.*?)\s+(?:\d{4}|(?:avatud\s|ühis)?\p{L}*kava(?![\p{L}]))/iu
const ABBREVIATION = '(?:\\s\\(\\p{Lu}[\\p{Lu}\\d-]{1,9}\\))?'

/** The last word of a name in a genitive, and how it is called. */
const NOMINATIVES: Readonly<Record<string, string>> = {
  valla: 'vald',
  linna: 'linn',
  liidu: 'liit',
  seltsi: 'selts',
  ühingu: 'ühing',
  ühenduse: 'ühendus',
  kogu: 'kogu',
  keskuse: 'keskus',
  kooli: 'kool',
}

/** What kind of organisation bears a name with this ending; the first that fits. */
const KINDS: readonly [RegExp, string][] = [
  [/omavalitsuste liit/iu, 'county association of municipalities (omavalitsusliit)'],
  [/(?<![\p{L}])vald(?![\p{L}])/iu, 'rural municipality (vald)'],
  [/(?<![\p{L}])linn(?![\p{L}])/iu, 'town (linn)'],
  [/(?<![\p{L}])(?:liit|selts|ühing|ühendus)(?![\p{L}])/iu, 'association'],
  [/(?<![\p{L}])kool(?![\p{L}])/iu, 'school'],
]

/** The municipality that a plan's title, or the body that approved it, names: "Kase vald". */
export function municipalityOf(title: string, approvingBody: string): string | null {
  for (const text of [title, approvingBody]) {
    const [, place, unit] = PLACE.exec(text.slice(0, NAMES_MAX_CHARACTERS)) ?? []
    if (place !== undefined && unit !== undefined) {
      return `${titleCase(place)} ${NOMINATIVES[unit.toLowerCase()] ?? unit}`
    }
  }
  return null
}

/**
 * The organisation that the title names, spelt as the preamble spells it and with the
 * abbreviation it gives; null when the title names none.
 */
export function organisationOf(title: string, preamble: readonly string[]): string | null {
  const name = NAME.exec(title.slice(0, NAMES_MAX_CHARACTERS))?.[1]
  if (name === undefined || name === '' || /\d/u.test(name)) return null
  const spelling = new RegExp(`(${escaped(name)})(${ABBREVIATION})`, 'iu')
  const [, spelt, abbreviation = ''] =
    preamble.map((text) => spelling.exec(text)).find(Boolean) ?? []
  const words = (spelt ?? titleCase(name)).split(' ')
  const last = words.pop() ?? ''
  const called = NOMINATIVES[last.toLowerCase()]
  const ending = called === undefined ? last : matchCase(last, called)
  return foldSpace([...words, ending].join(' ')) + abbreviation
}

/** What kind of organisation a name tells of, in English as in the reference readings; else null. */
export function organisationKindOf(organisation: string): string | null {
  return KINDS.find(([ending]) => ending.test(organisation))?.[1] ?? null
}

/** The years a title speaks of, as written: "2026", "2026–2030"; null when it names none. */
export function periodOf(title: string): string | null {
  return (
    /(?<!\d)(?:19|20)\d\d(?:\s?[-–—]\s?(?:(?:19|20)\d\d|\d\d(?!\d)))?/u.exec(title)?.[0] ?? null
  )
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

const titleCase = (name: string) =>
  name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())

const matchCase = (example: string, word: string) =>
  /^\p{Lu}/u.test(example) ? word.charAt(0).toUpperCase() + word.slice(1) : word
