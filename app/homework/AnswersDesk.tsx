import type { ReactNode } from 'react'
import { areNewerAnswers, readAnswers } from '../../collab/document/answers'
import { ANSWER_KEYS } from '../../domain/homework/answers'
import type { Person } from '../../server/board/person'
import { KeptNotice } from '../board/live/KeptNotice'
import { mayEditIn } from '../board/live/mayEditIn'
import { RefusedNotice } from '../board/live/RefusedNotice'
import { StatusLine } from '../board/live/StatusLine'
import { useLiveStatus } from '../board/live/useLiveStatus'
import { AnswerEditor } from './AnswerEditor'
import { AnswerReader } from './AnswerReader'
import type { OpenAnswers } from './openAnswers'
import { useAreAnswersReady } from './useAreAnswersReady'
import { useDocumentFact } from './useDocumentFact'

type Props = {
  answers: OpenAnswers
  me: Person
  mayWrite: boolean
  waiting: ReactNode
  onDiscarded: () => void
}

/** Open answers: whether they are saved, and each to write or to read. */
export function AnswersDesk({ answers, me, mayWrite, waiting, onDiscarded }: Props) {
  const { doc } = answers
  const status = useLiveStatus(answers)
  const isReady = useAreAnswersReady(answers)
  const isNewer = useDocumentFact(doc, () => areNewerAnswers(doc))
  const mayEdit = mayWrite && mayEditIn(status) && !isNewer
  return (
    <div className="grid gap-3">
      <StatusLine status={status} />
      <RefusedNotice
        live={answers}
        name={me.name}
        readText={() => Object.values(readAnswers(doc)).filter(Boolean).join('\n\n')}
        onDiscarded={onDiscarded}
      />
      <KeptNotice live={answers} />
      {isReady ? (
        <div className="grid items-start gap-6 lg:grid-cols-3">
          {ANSWER_KEYS.map((answer) =>
            mayEdit ? (
              <AnswerEditor key={answer} answers={answers} answer={answer} me={me} />
            ) : (
              <AnswerReader key={answer} answers={answers} answer={answer} />
            ),
          )}
        </div>
      ) : (
        waiting
      )}
    </div>
  )
}
