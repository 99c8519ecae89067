import { foldVisible } from '../text/foldSpace'

/** Somebody who speaks; `role` is what was written beside the name, empty when nothing was. */
export type Speaker = { name: string; role: string }

const PLAIN_WORD = String.raw`\p{Lu}['’\p{L}]*\p{Ll}['’\p{L}]*(?:-\p{Lu}['’\p{L}]*\p{Ll})*`
const NAME = String.raw`(?:(?:[dD]r|[pP]rof|[mM]r|[mM]rs|[mM]s)\.?\s+)?(?:${PLAIN_WORD}|\p{Lu}\.)(?:\s+(?:(?:von|van|der|den|de|di|la|af)\s+)?(?:${PLAIN_WORD}|\p{Lu}\.)){0,3}\s+${PLAIN_WORD}`
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u')
const NEXT_PERSON = new RegExp(
  String.raw`\s+(?:ja|ning|and|und|&|и)\s+(?=${NAME}\s*(?:$|[,;(–—]|(?:ja|ning|and|und|&|и)\s))`,
  'gu',
)
const NAME_THEN_NOTE = new RegExp(
  `^(?<name>${NAME})\\s*(?:\\((?<note>[^()]*)\\)|[–—]\\s*(?<dashed>[^()]+))$`,
  'u',
)

/** Capitalised words that make organisations, rooms, days and headings, not people. */
const NOT_A_NAME =
  /(?:valitsus|volikogu|ministeerium|keskus|akadeemia|ülikool|kool|gümnaasium|selts|ühing|fond|muuseum|raamatukogu|vald|linn|saal|maja|hotell?|kavandamine|arendamine|töötuba|arutelu|töö|paus|liit|amet|koda|partnerlus|valitsemine|eelarve|академия|университет|министерство|школа|музей|управа|собрание|центр|союз|фонд|перерыв|работа|зал)$|^(?:eesti|euroopa|avatud|kohalik|noorte|the|open|our|your|how|what|why|session|group|work|working|coffee|lunch|break|tea|panel|discussion|workshop|plan|action|case|case-study|study|best|practices?|questions?|answers?|welcome|closing|opening|local|city|town|county|council|ministry|university|academy|college|school|foundation|centre|center|institute|association|union|society|government|international|national|public|youth|participatory|budget|budgeting|data|digital|services?|room|hall|part|day|next|steps|homework|presentations?|introduction|summary|good|ideas?|january|february|march|april|june|july|august|september|october|november|december|открытое|вопросы|итоги|групповая|местное)$/iu

const LABEL =
  /^(?<label>esinejad?|ettekandjad?|kõnelejad?|lektorid?|lektor|moderaatorid?|moderaator|juhivad|juhib|läbiviijad?|speakers?|presenters?|moderators?|moderated by|hosted by|hosts?|by|with|докладчики?|спикеры?|ведущ(?:ий|ая|ие)|модераторы?)(?:\s*:\s*|\s+)/iu
/** Labels that say no more than that somebody speaks. */
const SPEAKS =
  /^(?:esineja|ettekandja|kõneleja|lektor|speaker|presenter|by|with|докладчик|спикер)/iu

/** Longer texts are prose; reading names in them would only cost time. */
const LONGEST_LIST = 600
const LONGEST_TITLE = 2000

/**
 * Reads a text that holds nothing but people: names of two words or more, each perhaps with a role
 * after a comma or in brackets. Null when the text does not begin with a name.
 */
export function readPeople(text: string): Speaker[] | null {
  if (text.length > LONGEST_LIST) return null
  const label = LABEL.exec(text)
  const names = label ? text.slice(label[0].length) : text
  const people: Speaker[] = []
  const parts = splitOutsideBrackets(names).flatMap((segment) => segment.split(NEXT_PERSON))
  for (const part of parts.map(foldVisible)) {
    addPart(people, part)
    if (people.length === 0) return null
  }
  const named = label?.groups?.['label']
  const [first, ...others] = people
  if (first === undefined) return null
  if (named === undefined || SPEAKS.test(named)) return people
  return [
    { name: first.name, role: first.role === '' ? named : `${named}, ${first.role}` },
    ...others,
  ]
}

/**
 * Takes the speakers off a title: from brackets or slashes at its end, after a dash or "by", after a label
 * such as "Speaker:", from before a colon, or after the last sentence. A text without them comes back as it was.
 */
export function takeSpeakers(text: string): { text: string; speakers: Speaker[] } {
  if (text.length > LONGEST_TITLE) return { text, speakers: [] }
  return (
    fromEnclosed(text) ??
    fromDash(text) ??
    fromColon(text) ??
    fromEnd(text) ?? { text, speakers: [] }
  )
}

type Taken = { text: string; speakers: Speaker[] } | null

function fromEnclosed(text: string): Taken {
  const match =
    /(?:\((?<round>[^()]*(?:\([^()]*\)[^()]*)?)\)|\s\/(?<slashed>[^/]+)\/)[\s.;,]*$/u.exec(text)
  const content = match?.groups?.['round'] ?? match?.groups?.['slashed']
  if (!match || content === undefined) return null
  const before = text.slice(0, match.index).trim()
  const speakers = readPeople(foldVisible(content))
  return speakers && before !== '' ? { text: before, speakers } : null
}

function fromDash(text: string): Taken {
  for (const dash of text.matchAll(/\s(?:[-–—]|by)\s|[–—]/gu)) {
    const before = text.slice(0, dash.index).trim()
    const speakers = readPeople(foldVisible(text.slice(dash.index + dash[0].length)))
    if (speakers && before !== '') return { text: before, speakers }
  }
  return null
}

function fromColon(text: string): Taken {
  for (const colon of text.matchAll(/:\s+/gu)) {
    const before = text.slice(0, colon.index).trim()
    const after = text.slice(colon.index + colon[0].length).trim()
    const words = before.split(' ')
    const label = words.at(-1) ?? ''
    const labelled = LABEL.test(`${label}: `) ? readPeople(`${label}: ${after}`) : null
    const title = words
      .slice(0, -1)
      .join(' ')
      .replace(/[\s,;–—-]+$/u, '')
    if (labelled && title !== '') return { text: title, speakers: labelled }
    const leading = readPeople(before)
    if (leading && after !== '') return { text: after, speakers: leading }
  }
  return null
}

/** After a sentence names may stand alone; after a comma, which may part anything, only with a role. */
function fromEnd(text: string): Taken {
  for (const sign of text.matchAll(/[.?!,"”»]\s+/gu)) {
    const at = sign.index + sign[0].length
    const speakers = readPeople(text.slice(at))
    const isSentence = !sign[0].startsWith(',')
    if (!speakers || !(isSentence || speakers[0]?.role)) continue
    return { text: text.slice(0, at).replace(/[,\s]+$/u, ''), speakers }
  }
  return null
}

function addPart(people: Speaker[], part: string): void {
  if (part === '') return
  const noted = NAME_THEN_NOTE.exec(part)?.groups
  const name = noted?.['name'] ?? part
  if (isName(name)) {
    people.push({ name, role: noted?.['note']?.trim() ?? noted?.['dashed']?.trim() ?? '' })
    return
  }
  const last = people.at(-1)
  if (last) last.role = last.role === '' ? part : `${last.role}, ${part}`
}

function isName(text: string): boolean {
  return (
    text.length < 80 &&
    WHOLE_NAME.test(text) &&
    !text.split(' ').some((word) => NOT_A_NAME.test(word))
  )
}

/** Splits at commas and semicolons that no bracket encloses. */
function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '(') depth += 1
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (character === ',' || character === ';')) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}
