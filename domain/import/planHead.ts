import { parseDeadline } from '../deadline/parseDeadline'
import { blockText, type Block } from './block'
import { wordCount } from '../text/wordCount'

/** The parts of an approval, each as written, empty where it is not there. */
export type ApprovalParts = {
  body: string
  dateRaw: string
  sessionRaw: string
  agendaItemRaw: string
  instrument: string
}

/** What stands above a plan's first chapter or table. `parts`: where the source has them apart. */
export type PlanHead = {
  documentDate: string | null
  approval: { status: string; lines: readonly string[]; parts?: ApprovalParts } | null
  title: string
  preamble: readonly string[]
}

const STATUS =
  /^(?:kinnitatud|kinnitan|vastu võetud|heaks kiidetud|approved|adopted|утвержден[аоы]?|утверждён|утверждаю|принят[аоы]?)(?![\p{L}])/iu
const PLAN_WORD =
  /(?:tegevus|rakendus|arengu|töö)kava|(?<![\p{L}])kava(?![\p{L}])|(?<![\p{L}])(?:plan|programme|strategy|roadmap)(?![\p{L}])|(?<![\p{L}])план(?![\p{L}])|программ/iu
const DECISION =
  /\d|istung|protokoll|otsus|määrus|korraldus|decision|resolution|session|meeting|заседани|решени|постановлени|распоряжени/iu

/** A line of a form that nobody has filled in yet. */
const TO_FILL_IN = /(?<!_)_{4,}[\s.]*$/u

/** Title, date and approval stand at the top; what comes later is text. */
const HEAD_MAX_LINES = 80
const TITLE_MAX_CHARACTERS = 400
const TITLE_MAX_WORDS = 25
const APPROVAL_LINE_MAX_WORDS = 20

type Line = { text: string; heading: number | null }

/** Date, approval, title and preamble of the lines above the first chapter or table. */
export function readPlanHead(blocks: readonly Block[]): PlanHead {
  const lines = blocks
    .slice(0, HEAD_MAX_LINES)
    .map((block) => ({ text: blockText(block), heading: block.heading }))
  const statusAt = lines.findIndex(({ text }) => isStatus(text))
  const titleAt = findTitle(lines, statusAt)
  const titleEnd = titleAt < 0 ? 0 : endOfTitle(lines, titleAt)
  const approvalEnd = statusAt < 0 ? statusAt : endOfApproval(lines, statusAt, titleAt)
  const inTitle = (at: number) => titleAt >= 0 && at >= titleAt && at < titleEnd
  const inApproval = (at: number) => at >= statusAt && at < approvalEnd
  const free = lines.flatMap(({ text }, at) => (inTitle(at) || inApproval(at) ? [] : [text]))
  const dateAt = free.findIndex(isDateAlone)
  return {
    documentDate: free[dateAt] ?? null,
    approval: statusAt < 0 ? null : approvalOf(lines.slice(statusAt, approvalEnd)),
    title: titleAt < 0 ? '' : textsOf(lines.slice(titleAt, titleEnd)).join(' '),
    preamble: [
      ...free.filter((_, at) => at !== dateAt),
      ...blocks.slice(HEAD_MAX_LINES).map(blockText),
    ],
  }
}

const textsOf = (lines: readonly Line[]) => lines.map(({ text }) => text)

const isStatus = (text: string) => STATUS.test(text) && wordCount(text) <= APPROVAL_LINE_MAX_WORDS

const isDateAlone = (text: string) =>
  text.length <= 25 && /\d/u.test(text) && parseDeadline(text).kind === 'date'

const isShouted = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()

const isTitleLine = (text: string) =>
  text.length <= TITLE_MAX_CHARACTERS &&
  wordCount(text) <= TITLE_MAX_WORDS &&
  !isStatus(text) &&
  !isDateAlone(text)

/** The heading; else a line in capitals; else one that names a plan; else the first line. */
function findTitle(lines: readonly Line[], statusAt: number): number {
  const find = (test: (line: Line) => boolean) =>
    lines.findIndex((line) => isTitleLine(line.text) && test(line))
  const found = [
    find(({ heading }) => heading !== null),
    find(({ text }) => isShouted(text) && (wordCount(text) > 1 || PLAN_WORD.test(text))),
    find(({ text }) => PLAN_WORD.test(text) && !/[.:]$/u.test(text)),
  ].find((at) => at >= 0)
  if (found !== undefined) return found
  return lines.findIndex(({ text }, at) => isTitleLine(text) && (statusAt < 0 || at < statusAt))
}

/** A title in capitals may go on in the lines after it; one word such as "PLAN" does in the next. */
function endOfTitle(lines: readonly Line[], titleAt: number): number {
  let end = titleAt + 1
  const title = lines[titleAt]?.text ?? ''
  const next = lines[end]?.text ?? ''
  if (wordCount(title) === 1 && /^\p{Ll}/u.test(next) && isTitleLine(next)) return end + 1
  if (!isShouted(title)) return end
  while (isContinuedTitle(lines[end]?.text ?? '')) end += 1
  return end
}

const isContinuedTitle = (text: string) =>
  isTitleLine(text) && (isShouted(text) || /^\d{4}(?:\s?[-–]\s?\d{4})?$/u.test(text))

/** The approval ends before the title, or at the first line that says nothing of a decision. */
function endOfApproval(lines: readonly Line[], statusAt: number, titleAt: number): number {
  if (titleAt > statusAt) return titleAt
  let end = statusAt + 1
  while (isDecisionLine(lines[end]?.text ?? '')) end += 1
  return end
}

const isDecisionLine = (text: string) =>
  DECISION.test(text) && wordCount(text) <= APPROVAL_LINE_MAX_WORDS

function approvalOf(lines: readonly Line[]): PlanHead['approval'] {
  const [first = '', ...others] = textsOf(lines)
  const status = STATUS.exec(first)?.[0] ?? ''
  const rest = first.slice(status.length).trim()
  const written = rest === '' ? others : [rest, ...others]
  return { status, lines: written.filter((line) => !TO_FILL_IN.test(line)) }
}
