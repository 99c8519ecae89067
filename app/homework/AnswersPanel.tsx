import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '../../domain/homework/answers'
import type { Person } from '../../server/board/person'
import { Panel } from '../ui/Panel'
import { useIsAlive } from '../ui/useIsAlive'
import { AnswersText } from './AnswersText'

/** The live document and its editors are for browsers, and loaded apart from the page. */
const AnswersLive = lazy(async () => {
  const { AnswersLive: live } = await import('./AnswersLive')
  return { default: live }
})

type Props = {
  homeworkId: string
  me: Person
  mayWrite: boolean
  /** The answers as last read on the server, shown until the live ones are there. */
  answers: Answers
}

/** The three answers that the municipality brings to the seminar, as live texts. */
export function AnswersPanel({ homeworkId, answers, ...person }: Props) {
  const { t } = useTranslation()
  const text = <AnswersText answers={answers} />
  return (
    <Panel title={t('answers.title')}>
      <p className="mb-3 max-w-prose text-muted">
        {t(person.mayWrite ? 'answers.lead' : 'answers.readOnly')}
      </p>
      {useIsAlive() ? (
        <Suspense fallback={text}>
          <AnswersLive key={homeworkId} homeworkId={homeworkId} waiting={text} {...person} />
        </Suspense>
      ) : (
        text
      )}
    </Panel>
  )
}
