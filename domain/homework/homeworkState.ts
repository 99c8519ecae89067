/**
 * notStarted → working → submitted → reviewed; a returned one is worked on and submitted again. Every
 * step can be taken back.
 */
export const HOMEWORK_STATES = [
  'notStarted',
  'working',
  'submitted',
  'returned',
  'reviewed',
] as const

export type HomeworkState = (typeof HOMEWORK_STATES)[number]
