import type { TFunction } from 'i18next'
import type { AnswerKey } from '../../domain/homework/answers'

/** A prompt of the seminar with its letter, as hosts and municipalities call it. */
export function promptOf(t: TFunction, key: AnswerKey): string {
  return `${key}) ${t(`seminar.prompt_${key}`)}`
}
