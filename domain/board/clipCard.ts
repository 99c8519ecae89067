import { clip } from '../text/clip'
import type { Card } from './card'

/**
 * The most that is taken over from a card to where it is decided about: as much as the forms of a
 * plan take. On the board itself a text may be longer.
 */
export const CARD_LIMITS = {
  text: 5000,
  deadlineRaw: 1000,
  target: 1000,
  parties: 50,
  party: 200,
  authors: 50,
  author: 100,
} as const

/** The facts of a card that people write, with what is over the limits left out. */
export type ClippedCard = Pick<Card, 'text' | 'deadlineRaw' | 'target' | 'parties' | 'authors'>

/** A card's facts within `CARD_LIMITS`; a character is never cut in two. */
export function clipCard(card: ClippedCard): ClippedCard {
  const { text, deadlineRaw, target, parties, authors } = card
  return {
    text: clip(text, CARD_LIMITS.text),
    deadlineRaw: clip(deadlineRaw, CARD_LIMITS.deadlineRaw),
    target: clip(target, CARD_LIMITS.target),
    parties: parties.slice(0, CARD_LIMITS.parties).map((name) => clip(name, CARD_LIMITS.party)),
    authors: authors.slice(0, CARD_LIMITS.authors).map((name) => clip(name, CARD_LIMITS.author)),
  }
}

/** Whether a draft says more than an activity can take over. */
export function isOverLimits(card: Omit<ClippedCard, 'authors'>): boolean {
  const { text, deadlineRaw, target, parties } = clipCard({ ...card, authors: [] })
  return (
    text.length < card.text.length ||
    deadlineRaw.length < card.deadlineRaw.length ||
    target.length < card.target.length ||
    parties.join('\n').length < card.parties.join('\n').length
  )
}
