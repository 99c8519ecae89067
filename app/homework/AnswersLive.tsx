import type { ReactNode } from 'react'
import type { Person } from '../../server/board/person'
import { AnswersDesk } from './AnswersDesk'
import { useOpenAnswers } from './useOpenAnswers'

type Props = {
  homeworkId: string
  me: Person
  mayWrite: boolean
  /** What stands there until the live answers do. */
  waiting: ReactNode
}

/** The live part of the answers. Browser only. */
export function AnswersLive({ homeworkId, waiting, ...rest }: Props) {
  const { answers, reopen } = useOpenAnswers(homeworkId, rest.me.key)
  if (!answers) return waiting
  return <AnswersDesk answers={answers} waiting={waiting} onDiscarded={reopen} {...rest} />
}
