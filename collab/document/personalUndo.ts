/* oxlint-disable no-underscore-dangle -- what an undo listens with has no other name */
import * as Y from 'yjs'

/**
 * An editor destroys the undo it was given when it closes (y-tiptap does); a document's undo outlives
 * its editors and ends with the document. Only what the editor listened to goes.
 */
export class PersonalUndo extends Y.UndoManager {
  override destroy(): void {
    this._observers.clear()
  }
}
