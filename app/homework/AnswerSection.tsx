import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerKey } from '../../domain/homework/answers'

/** The ids of what names an answer's text and says what belongs there. */
export const answerIds = (answer: AnswerKey) => ({
  title: `answer-${answer}-title`,
  hint: `answer-${answer}-hint`,
})

type Props = {
  answer: AnswerKey
  /** Beside the heading: who is writing. */
  beside?: ReactNode
  children: ReactNode
}

/** One of the three questions with its answer. */
export function AnswerSection({ answer, beside, children }: Props) {
  const { t } = useTranslation()
  const { title, hint } = answerIds(answer)
  return (
    <section aria-labelledby={title} className="grid min-w-0 gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 id={title}>{t(`answers.${answer}`)}</h3>
        {beside}
      </div>
      <p id={hint} className="text-sm text-muted">
        {t(`answers.${answer}_hint`)}
      </p>
      {children}
    </section>
  )
}
