/** What a card may be. A draft is a card that wants to become an activity. */
export const CARD_KINDS = [
  'draft',
  'note',
  'bottleneck',
  'direction',
  'documentChange',
  'question',
] as const

export type CardKind = (typeof CARD_KINDS)[number]

/** Whether a value from outside names a kind of card. */
export function isCardKind(value: unknown): value is CardKind {
  return CARD_KINDS.some((kind) => kind === value)
}

export const TEXT_MARKS = ['bold', 'italic', 'underline', 'strike', 'code'] as const

export type TextMark = (typeof TEXT_MARKS)[number]

/** A stretch of text with one set of marks. A line break inside a block is `\n`. */
export type TextRun = { text: string; marks: readonly TextMark[] }

/** `item` is a bullet, `numbered` an entry of a numbered list. */
export type TextBlockKind = 'paragraph' | 'heading' | 'item' | 'numbered'

/** A paragraph of a card. `depth` counts the lists around it, 0 outside of any. */
export type TextBlock = { kind: TextBlockKind; depth: number; runs: readonly TextRun[] }

/** A place on the canvas, in canvas pixels. */
export type Point = { x: number; y: number }

/** One card as a reader sees it, detached from the live document. */
export type Card = {
  id: string
  kind: CardKind
  /** The blocks as plain text, one line each. */
  text: string
  blocks: readonly TextBlock[]
  /** The deadline as somebody wrote it; empty where nobody has. */
  deadlineRaw: string
  /** The target level as somebody wrote it; empty where nobody has. */
  target: string
  /** Names as written; the first is the lead. */
  parties: readonly string[]
  /** Display names of all who wrote in the card, the creator first. */
  authors: readonly string[]
  /** Fractional index among the board's cards; cards with equal keys go by `id`. */
  order: string
  pos: Point
  /** Key of the participant who added the card. */
  createdBy: string
  /** ISO instant. */
  createdAt: string
}
