import type { HomeworkState } from './homeworkState'

/** What a municipality is reminded of; `returned` was submitted once and given back. */
export type Waiting = 'notBegun' | 'notSubmitted' | 'returned'

/** What a homework still waits for; null where it is with the seminar. */
export function waitingFor(state: HomeworkState): Waiting | null {
  switch (state) {
    case 'notStarted':
      return 'notBegun'
    case 'working':
      return 'notSubmitted'
    case 'returned':
      return 'returned'
    case 'submitted':
    case 'reviewed':
      return null
  }
}
