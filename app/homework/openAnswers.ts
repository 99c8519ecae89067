import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { answerText } from '../../collab/document/answers'
import { createTextUndo } from '../../collab/document/createTextUndo'
import { type UndoStore, watchUndo } from '../../collab/document/watchUndo'
import { answersDocument } from '../../domain/board/documentName'
import { ANSWER_KEYS, type AnswerKey } from '../../domain/homework/answers'
import { openLive, type OpenLive } from '../board/live/openLive'

/** The undo of one answer: what somebody takes back in one text stays in the others. */
export type AnswerUndo = { undo: Y.UndoManager; undoState: UndoStore }

/** The answers of a homework that are open in this page. */
export type OpenAnswers = OpenLive & { undos: Record<AnswerKey, AnswerUndo> }

/** Opens a homework's answers as the given participant. Browser only. */
export function openAnswers(homeworkId: string, participantKey: string): OpenAnswers {
  const live = openLive(answersDocument(homeworkId), participantKey, {
    onEnd: () => {
      for (const key of ANSWER_KEYS) undos[key].undoState.stop()
    },
  })
  const undoOf = (answer: AnswerKey): AnswerUndo => {
    const undo = createTextUndo(answerText(live.doc, answer), [ySyncPluginKey])
    return { undo, undoState: watchUndo(undo) }
  }
  const undos = { a: undoOf('a'), b: undoOf('b'), c: undoOf('c') }
  return { ...live, undos }
}
