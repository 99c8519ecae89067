import { parseDeadline } from '../deadline/parseDeadline'
import type { ColumnKind } from './columnWords'
import { wordCount } from '../text/wordCount'
import { remembering } from './remembering'

const DEADLINE_MAX_WORDS = 12
const DEADLINE_MAX_CHARACTERS = 120
const PARTY_MAX_WORDS = 7
const PARTY_MAX_CHARACTERS = 400
const PARTY_USUAL_WORDS = 3
const SENTENCE_WORDS = 8

const STATUS_WORD =
  /^(?:valmis|tehtud|täidetud|töös|pooleli|alustamata|edasi lükatud|ära jäänud|done|completed|in progress|not started|on hold|delayed|выполнено|в работе|не начато|завершено)\.?$/iu

/** Tells by their look alone how well lines fit columns. */
export type CellFit = {
  /** Positive fits, negative does not. */
  fit: (kind: ColumnKind | null, text: string) => number
  /** Whether a line is a deadline and nothing else. */
  isDeadline: (text: string) => boolean
}

/** A judge for the lines of one plan; it reads each deadline once. */
export function createCellFit(): CellFit {
  const deadlineFit = remembering(fitOfDeadline)
  const isDeadline = (text: string) => deadlineFit(text) >= 2
  const partyFit = (text: string) =>
    looksLikeParties(text) && isDeadline(text) ? -2 : fitOfParties(text)
  return {
    isDeadline,
    fit: (kind, text) => {
      if (kind === 'deadline') return deadlineFit(text)
      if (kind === 'party') return partyFit(text)
      if (kind === 'status') return STATUS_WORD.test(text) ? 3 : -1
      return fitOfSentence(text)
    },
  }
}

function fitOfDeadline(text: string): number {
  const words = wordCount(text)
  if (words > DEADLINE_MAX_WORDS || text.length > DEADLINE_MAX_CHARACTERS) return -3
  const { kind } = parseDeadline(text)
  if (kind === 'none' || kind === 'empty') return -3
  if (kind === 'text') return words <= 2 ? 0.5 : -2
  return 3
}

const looksLikeParties = (text: string) => fitOfParties(text) > 0

function fitOfParties(text: string): number {
  if (text.length > PARTY_MAX_CHARACTERS || STATUS_WORD.test(text)) return -2
  if (/[\d?!]|\.$/u.test(text)) return -2
  const longest = Math.max(...text.split(/[,;]/u).map((piece) => wordCount(piece.trim())))
  if (longest > PARTY_MAX_WORDS) return -2
  return longest <= PARTY_USUAL_WORDS || /[,;]$/u.test(text) ? 2 : 1
}

function fitOfSentence(text: string): number {
  if (STATUS_WORD.test(text)) return 2
  return /[.!?…]$/u.test(text) || wordCount(text) >= SENTENCE_WORDS ? 2 : 0.5
}
