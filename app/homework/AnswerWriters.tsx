import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { answerText, readWriters } from '../../collab/document/answers'
import { readBlocks, textOf } from '../../collab/document/cardText'
import type { AnswerKey } from '../../domain/homework/answers'
import { useDocumentFact } from './useDocumentFact'

/** All who wrote in an answer, as long as it says something. */
export function AnswerWriters({ doc, answer }: { doc: Y.Doc; answer: AnswerKey }) {
  const { t } = useTranslation()
  const names = useDocumentFact(doc, () =>
    textOf(readBlocks(answerText(doc, answer))) ? readWriters(doc, answer).join(', ') : '',
  )
  if (names === '') return null
  return <p className="text-sm text-muted">{t('board.writtenBy', { names })}</p>
}
