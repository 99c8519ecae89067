import { Extension } from '@tiptap/core'
import { yCursorPlugin } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'

/** The carets and selections of the others in the text, each with its name. */
export const RemoteCarets = Extension.create<{ awareness: Awareness | null }>({
  name: 'remoteCarets',
  addOptions: () => ({ awareness: null }),
  addProseMirrorPlugins() {
    const { awareness } = this.options
    return awareness ? [yCursorPlugin(awareness, { cursorBuilder, selectionBuilder })] : []
  },
})

type User = { name?: unknown; color?: unknown }

/** Colours go through the style object: the page's policy is stricter on markup than on scripts. */
function cursorBuilder(user: User): HTMLElement {
  const caret = document.createElement('span')
  caret.className = 'remote-caret'
  caret.style.borderColor = colourOf(user)
  const label = document.createElement('span')
  label.className = 'remote-caret-name'
  label.style.backgroundColor = colourOf(user)
  label.textContent = typeof user.name === 'string' ? user.name : ''
  // Word joiners on both sides keep the caret from breaking the line or the word it stands in.
  caret.append('\u2060', label, '\u2060')
  return caret
}

const selectionBuilder = (user: User) => ({
  class: 'remote-selection',
  style: `background-color: ${colourOf(user)}33`,
})

/** What a peer sent goes into a style only where it is nothing but a colour. */
function colourOf({ color }: User): string {
  return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? color : '#5f6b7a'
}
