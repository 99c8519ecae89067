/* oxlint-disable no-underscore-dangle -- Yjs has no other way to ask whose transaction begins */
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'

type Options = { doc: Y.Doc | null; awareness: Awareness | null }

/**
 * Lets the editor read where the browser has the caret before anything of others is drawn. A key such as
 * Home moves it in the browser, which tells the editor a moment later; whatever the editor drew
 * meanwhile would put it back to where it was.
 *
 * It must hear of changes before the text's and the carets' own extensions do.
 */
export const FreshCaret = Extension.create<Options>({
  name: 'freshCaret',
  priority: 1100,
  addOptions: () => ({ doc: null, awareness: null }),
  addProseMirrorPlugins() {
    const { doc, awareness } = this.options
    if (!doc || !awareness) return []
    return [new Plugin({ view: (view) => ({ destroy: readBefore(view, doc, awareness) }) })]
  },
})

type View = { dom: HTMLElement; isDestroyed: boolean; hasFocus: () => boolean }

function readBefore(view: View, doc: Y.Doc, awareness: Awareness): () => void {
  const read = (): void => {
    if (view.isDestroyed || !view.hasFocus()) return
    view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
  }
  // What is typed here was read by the editor itself.
  const readBeforeOthers = (): void => {
    if (doc._transaction?.local === false) read()
  }
  // The carets are drawn in a timer too, which is set after this one.
  const readBeforeCarets = (): void => void setTimeout(read)
  doc.on('beforeAllTransactions', readBeforeOthers)
  awareness.on('change', readBeforeCarets)
  return () => {
    doc.off('beforeAllTransactions', readBeforeOthers)
    awareness.off('change', readBeforeCarets)
  }
}
