import { clip } from '../text/clip'
import { isBlank } from '../text/isBlank'

/** The three questions of a homework: our activities, how the plan was made, the next work plan. */
export const ANSWER_KEYS = ['a', 'b', 'c'] as const

export type AnswerKey = (typeof ANSWER_KEYS)[number]

/** The plain text of each answer; empty where nobody has written. */
export type Answers = Record<AnswerKey, string>

/** The questions that were answered, in their order. */
export const answeredIn = (answers: Answers): AnswerKey[] =>
  ANSWER_KEYS.filter((key) => !isBlank(answers[key]))

/** The questions that nobody has answered, in their order. */
export const unansweredIn = (answers: Answers): AnswerKey[] =>
  ANSWER_KEYS.filter((key) => isBlank(answers[key]))

/** The most of an answer, in characters, that is shown outside of its editor; some ten pages. */
export const ANSWER_MAX = 20_000

/** The answers within `ANSWER_MAX`. */
export const clipAnswers = ({ a, b, c }: Answers): Answers => ({
  a: clip(a, ANSWER_MAX),
  b: clip(b, ANSWER_MAX),
  c: clip(c, ANSWER_MAX),
})
