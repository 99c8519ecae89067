import { Extension } from '@tiptap/core'
import { Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** What moves a caret to the start of a text. */
const BACK = new Set(['Home', 'PageUp', 'ArrowUp', 'ArrowLeft'])

/**
 * Lets a key move the caret to the start of a text that has only just been opened. For 200 ms after it
 * gets the focus, the editor takes a caret at the start for the browser's doing and puts it back to
 * where it was; whoever presses Home at once, or while a slow machine still opens the card, means it.
 */
export const EarlyCaret = Extension.create({
  name: 'earlyCaret',
  addProseMirrorPlugins: () => [new Plugin({ view: (view) => ({ destroy: readAfterKeys(view) }) })],
})

function readAfterKeys(view: EditorView): () => void {
  const page = view.dom.ownerDocument
  const read = (): void => readStart(view)
  const ignore = (): void => page.removeEventListener('selectionchange', read, { capture: true })
  const onKey = ({ key }: KeyboardEvent): void => {
    ignore()
    // In the capturing phase, so that the editor's own listener finds nothing left to put back.
    if (BACK.has(key)) page.addEventListener('selectionchange', read, { capture: true, once: true })
  }
  view.dom.addEventListener('keydown', onKey)
  return () => {
    view.dom.removeEventListener('keydown', onKey)
    ignore()
  }
}

/** Tells the editor that the browser has the caret at the start, if it has. */
function readStart(view: EditorView): void {
  const browsers = view.dom.ownerDocument.getSelection()
  if (!browsers?.isCollapsed || !browsers.focusNode) return
  if (!view.hasFocus() || !view.dom.contains(browsers.focusNode)) return
  const { tr, selection } = view.state
  const start = Selection.atStart(tr.doc)
  const place = view.posAtDOM(browsers.focusNode, browsers.focusOffset)
  if (place !== start.head || start.eq(selection)) return
  view.dispatch(tr.setSelection(start))
}
