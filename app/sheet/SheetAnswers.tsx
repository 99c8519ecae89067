import { useTranslation } from 'react-i18next'
import { ANSWER_KEYS, type Answers } from '../../domain/homework/answers'
import { Lines } from './Lines'

/** The three answers, or room for them. */
export function SheetAnswers({ answers }: { answers: Answers }) {
  const { t } = useTranslation()
  return (
    <section className="grid gap-5">
      <h2>{t('sheet.answers')}</h2>
      {ANSWER_KEYS.map((letter) => (
        <div key={letter} className="break-inside-avoid">
          <h3>{t(`answers.${letter}`)}</h3>
          {answers[letter] ? (
            <p className="max-w-prose whitespace-pre-line">{answers[letter]}</p>
          ) : (
            <Lines count={4} />
          )}
        </div>
      ))}
    </section>
  )
}
