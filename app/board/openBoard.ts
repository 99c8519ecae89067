import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { openDocument, type OpenDocument } from '../../collab/client/openDocument'
import { type PresenceStore, showPresence, watchPresence } from '../../collab/client/presence'
import { createPersonalUndo } from '../../collab/document/undo'
import { type CardsStore, watchCards } from '../../collab/document/watchCards'
import { type UndoStore, watchUndo } from '../../collab/document/watchUndo'
import { cardsDocument } from '../../domain/board/documentName'
import { COMMAND_ORIGIN } from './boardCommands'
import { createSteadyStatus, type SteadyStatus } from './steadyStatus'

/** A board that is open in this page. */
export type OpenBoard = Pick<OpenDocument, 'doc' | 'awareness' | 'retry'> & {
  status: SteadyStatus
  cards: CardsStore
  presence: PresenceStore
  undo: Y.UndoManager
  undoState: UndoStore
  /** Forgets what this device holds and closes; for changes the server will never take. */
  discard: () => Promise<void>
  close: () => Promise<void>
}

/** Opens a board's live document as the given participant. Browser only. */
export function openBoard(boardId: string, participantKey: string): OpenBoard {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  const live = openDocument({
    url: `${scheme}://${location.host}/collab`,
    document: cardsDocument(boardId),
    participantKey,
  })
  const { doc, awareness, retry } = live
  const undo = createPersonalUndo(doc, [COMMAND_ORIGIN, ySyncPluginKey])
  const stores = {
    status: createSteadyStatus(live.status),
    cards: watchCards(doc),
    presence: watchPresence(awareness),
    undoState: watchUndo(undo),
  }
  showPresence(awareness, { cardId: null, pointer: null })
  let closed = false
  const end = async (how: () => Promise<void>): Promise<void> => {
    if (closed) return
    closed = true
    for (const store of Object.values(stores)) store.stop()
    await how()
  }
  return {
    doc,
    awareness,
    retry,
    undo,
    ...stores,
    discard: () => end(live.discard),
    close: () => end(live.close),
  }
}
