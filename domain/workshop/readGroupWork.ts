import { isGroupShowing } from './agendaKind'
import { clocksIn } from './clock'
import { deckParagraphs } from './deckParagraphs'
import { headingsNaming, type Section } from './sections'
import type { TextLine } from './textLines'

/** The group work of a deck; a key is absent where the slide says nothing of the kind. `presentationsAt` is `HH:MM`. */
export type GroupWorkReading = {
  heading: string
  groups: { number: string; theme: string }[]
  presenterInstruction?: string
  presentationsRaw?: string
  presentationsAt?: string
}

const WORD = String.raw`(?:töörühm|grupp|rühm|laud(?:kond)?|working group|group|table|рабочая группа|группа|стол)`
const GROUP = new RegExp(
  String.raw`^(?<number>(?:\d{1,2}|[A-ZА-Я])\.?\s*${WORD}|${WORD}\s*(?:\d{1,2}|[A-ZА-Я])(?!\p{L}))\.?\s*[:–—-]?\s*(?<theme>\S.*)$`,
  'iu',
)
const PRESENTER =
  /(?<!\p{L})(?:esitaja|ettekandja|esineja|kes esitleb|presenter|spokesperson|rapporteur|who (?:will )?presents?(?!\p{L})|докладчик|выступающ|представителя|спикер)/iu

/**
 * Reads the group-work slides: the groups with their themes, who presents, and when. What else
 * stands there is not read. Null when there is no such slide.
 */
export function readGroupWork(
  sections: readonly Section[],
): { reading: GroupWorkReading; read: TextLine[] } | null {
  const slides = sections.filter(({ kind }) => kind === 'groupWork')
  const heading = (slides.find(({ lines }) => lines.length > 0) ?? slides[0])?.heading
  if (!heading) return null
  const reading: GroupWorkReading = { heading: heading.text, groups: [] }
  const read = headingsNaming(slides, heading)
  for (const { text, lines } of slides.flatMap((slide) => deckParagraphs(slide.lines, opensPart))) {
    if (addParagraph(reading, text)) read.push(...lines)
  }
  return { reading, read }
}

/** On a slide without bullets a group, its presenter and the presentations still begin a line. */
function opensPart(text: string): boolean {
  const isInstruction = /^\p{Lu}/u.test(text) && PRESENTER.test(text)
  return GROUP.test(text) || isInstruction || (isGroupShowing(text) && clocksIn(text).length > 0)
}

function addParagraph(reading: GroupWorkReading, text: string): boolean {
  const { number, theme } = GROUP.exec(text)?.groups ?? {}
  if (number !== undefined && theme !== undefined) {
    reading.groups.push({ number, theme })
    return true
  }
  const clock = isGroupShowing(text) ? clocksIn(text)[0] : undefined
  if (clock && reading.presentationsAt === undefined) {
    reading.presentationsRaw = text
    reading.presentationsAt = clock.start
    return true
  }
  if (reading.presenterInstruction === undefined && PRESENTER.test(text)) {
    reading.presenterInstruction = text
    return true
  }
  return false
}
