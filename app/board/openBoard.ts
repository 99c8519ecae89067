import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { createPersonalUndo } from '../../collab/document/createPersonalUndo'
import { type CardsStore, watchCards } from '../../collab/document/watchCards'
import { type TakenStore, watchTaken } from '../../collab/document/watchTaken'
import { type UndoStore, watchUndo } from '../../collab/document/watchUndo'
import { cardsDocument } from '../../domain/board/documentName'
import { COMMAND_ORIGIN } from './boardCommands'
import { openLive, type OpenLive } from './live/openLive'

/** A board that is open in this page. */
export type OpenBoard = OpenLive & {
  cards: CardsStore
  taken: TakenStore
  undo: Y.UndoManager
  undoState: UndoStore
}

/** Opens a board's live document as the given participant. Browser only. */
export function openBoard(boardId: string, participantKey: string): OpenBoard {
  const live = openLive(cardsDocument(boardId), participantKey, {
    onEnd: () => {
      cards.stop()
      taken.stop()
      undoState.stop()
    },
    onKept: (unsaved) => taken.noteKept(unsaved),
  })
  const undo = createPersonalUndo(live.doc, [COMMAND_ORIGIN, ySyncPluginKey])
  const cards = watchCards(live.doc)
  const taken = watchTaken(live.doc)
  live.status.subscribe(() => {
    if (live.status.getSnapshot().kind === 'saved') taken.noteSaved()
  })
  const undoState = watchUndo(undo)
  return { ...live, undo, cards, taken, undoState }
}
