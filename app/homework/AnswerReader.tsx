import { useTranslation } from 'react-i18next'
import { answerText } from '../../collab/document/answers'
import { readBlocks, textOf } from '../../collab/document/cardText'
import type { TextBlock } from '../../domain/board/card'
import type { AnswerKey } from '../../domain/homework/answers'
import { CardText } from '../board/card/CardText'
import { WritersNow } from '../board/people/WritersNow'
import { usePeopleIn } from '../board/people/usePeople'
import { AnswerSection } from './AnswerSection'
import { AnswerWriters } from './AnswerWriters'
import type { OpenAnswers } from './openAnswers'
import { useDocumentFact } from './useDocumentFact'

/** An answer for somebody who only reads; what others write shows as they write it. */
export function AnswerReader({ answers, answer }: { answers: OpenAnswers; answer: AnswerKey }) {
  const { t } = useTranslation()
  const { doc } = answers
  const read = useDocumentFact(doc, () => JSON.stringify(readBlocks(answerText(doc, answer))))
  const blocks = JSON.parse(read) as TextBlock[]
  const people = usePeopleIn(answers, answer)
  return (
    <AnswerSection answer={answer} beside={<WritersNow people={people} />}>
      {textOf(blocks) ? (
        <div lang="et">
          <CardText blocks={blocks} />
        </div>
      ) : (
        <p className="text-muted">{t('answers.none')}</p>
      )}
      <AnswerWriters doc={doc} answer={answer} />
    </AnswerSection>
  )
}
