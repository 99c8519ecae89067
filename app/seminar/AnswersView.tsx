import { useTranslation } from 'react-i18next'
import { ANSWER_KEYS, answeredIn, type Answers } from '../../domain/homework/answers'
import { promptOf } from './promptOf'

type Props = { answers: Answers; big?: boolean }

/** The three prompts with what the municipality answered; without any answer, what it may tell instead. */
export function AnswersView({ answers, big = false }: Props) {
  const { t } = useTranslation()
  if (answeredIn(answers).length === 0) {
    return (
      <div className="grid gap-2 rounded-xl border border-dashed border-field p-4">
        <p className={big ? 'text-2xl font-semibold' : 'font-semibold'}>{t('seminar.inTheWay')}</p>
        <p className={big ? 'text-xl text-muted' : 'text-muted'}>{t('seminar.inTheWayHint')}</p>
      </div>
    )
  }
  return (
    <dl className={`grid gap-4 ${big ? 'text-2xl' : ''}`}>
      {ANSWER_KEYS.map((key) => (
        <div key={key} className="grid gap-1">
          <dt className="font-semibold">{promptOf(t, key)}</dt>
          <dd className="whitespace-pre-line">{answers[key].trim() || '–'}</dd>
        </div>
      ))}
    </dl>
  )
}
