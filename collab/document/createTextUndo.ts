import * as Y from 'yjs'
import { holdsBy } from './holdsBy'
import { PersonalUndo } from './personalUndo'

/**
 * One person's undo of what they typed into a text since the page was opened. `origins` are those of
 * their editor's transactions (`ySyncPluginKey` for TipTap); everybody else's changes are not tracked.
 *
 * Nothing is deleted that holds something another person put there: undoing a paragraph leaves it
 * when somebody else wrote in it. What an editor marks as not to be undone is not.
 */
export function createTextUndo(text: Y.XmlFragment, origins: readonly unknown[]): Y.UndoManager {
  return new PersonalUndo(text, {
    trackedOrigins: new Set(origins),
    deleteFilter: ({ content }) =>
      !(content instanceof Y.ContentType) ||
      !holdsBy(content.type, ({ id }) => id.client !== text.doc?.clientID),
    captureTransaction: ({ meta }) => meta.get('addToHistory') !== false,
  })
}
