import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'

/**
 * Puts the caret behind a text as soon as its editor stands, so that the first letters of somebody who types
 * at once are not lost: the editor's own `autofocus` comes some frames later.
 */
export function useFocusAtEnd(editor: Editor): void {
  useEffect(() => {
    editor.commands.setTextSelection(editor.state.doc.content.size)
    editor.view.focus()
  }, [editor])
}
