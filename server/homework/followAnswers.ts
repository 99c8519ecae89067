import { readAnswers } from '../../collab/document/answers'
import { answersDocument } from '../../domain/board/documentName'
import type { Deps } from '../deps'
import { beginHomework } from './beginHomework'

/**
 * Brings the row of a homework up to its answers document, and notes how far it has followed; with the first word the
 * homework is begun. Nudges whoever has the homework open, and the workshop's page where it was begun.
 */
export async function followAnswers(
  deps: Pick<Deps, 'db' | 'documents' | 'nudge' | 'now'>,
  homeworkId: string,
): Promise<void> {
  const { a, b, c, seq } = await deps.documents.look(answersDocument(homeworkId), (doc, seq) => {
    return { ...readAnswers(doc), seq }
  })
  const changed = await deps.db.$transaction(async (tx) => {
    const before = await tx.homework.findUnique({ where: { id: homeworkId } })
    if (!before) return null
    await tx.homework.update({
      where: { id: homeworkId },
      data: { answerA: a, answerB: b, answerC: c, followedSeq: seq },
    })
    if (before.answerA === a && before.answerB === b && before.answerC === c) return null
    const begun = await beginHomework(tx, homeworkId, deps.now())
    return { begun, workshopId: before.workshopId }
  })
  if (changed) deps.nudge(`homework:${homeworkId}`)
  if (changed?.begun) deps.nudge(`workshop:${changed.workshopId}`)
}
