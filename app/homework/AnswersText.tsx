import { useTranslation } from 'react-i18next'
import { ANSWER_KEYS, type Answers } from '../../domain/homework/answers'
import { AnswerSection } from './AnswerSection'

/** The answers as plain text. */
export function AnswersText({ answers }: { answers: Answers }) {
  const { t } = useTranslation()
  return (
    <div className="grid items-start gap-6 lg:grid-cols-3">
      {ANSWER_KEYS.map((answer) => (
        <AnswerSection key={answer} answer={answer}>
          {answers[answer] ? (
            <p lang="et" className="whitespace-pre-line">
              {answers[answer]}
            </p>
          ) : (
            <p className="text-muted">{t('answers.none')}</p>
          )}
        </AnswerSection>
      ))}
    </div>
  )
}
