import type { Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Placeholder } from '@tiptap/extensions'
import { StarterKit } from '@tiptap/starter-kit'
import type * as Y from 'yjs'
import type { Awareness } from 'y-protocols/awareness'
import { EarlyCaret } from './earlyCaret'
import { FreshCaret } from './freshCaret'
import { OfficePaste } from './officePaste'
import { RemoteCarets } from './remoteCarets'

type Options = {
  fragment: Y.XmlFragment
  awareness: Awareness
  undo: Y.UndoManager
  /** Asked whenever it is shown, because the language may have changed. */
  placeholder: () => string
}

/**
 * What the text of a card or an answer may hold: paragraphs and lists with simple marks, as `readBlocks` reads them.
 * Undo is the document's own. Nothing here writes by itself: opening a text must not change it.
 */
export function cardExtensions({ fragment, awareness, undo, placeholder }: Options): Extensions {
  return [
    StarterKit.configure({
      undoRedo: false,
      heading: false,
      blockquote: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      trailingNode: false,
      dropcursor: false,
      gapcursor: false,
    }),
    OfficePaste,
    Placeholder.configure({ placeholder }),
    Collaboration.configure({ fragment, yUndoOptions: { undoManager: undo } }),
    RemoteCarets.configure({ awareness }),
    FreshCaret.configure({ doc: fragment.doc, awareness }),
    EarlyCaret,
  ]
}
