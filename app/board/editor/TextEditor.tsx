import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { EditorContent, useEditor } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { useBoard } from '../BoardContext'
import { cardExtensions } from './cardExtensions'
import { TextToolbar } from './TextToolbar'
import { useFocusAtEnd } from './useFocusAtEnd'

/** The one editor of the page, on one card's text. Give it the card's id as `key`. */
export function TextEditor({ cardId, fragment }: { cardId: string; fragment: Y.XmlFragment }) {
  const { t, i18n } = useTranslation()
  const { board, commands } = useBoard()
  const editor = useEditor({
    extensions: cardExtensions({
      fragment,
      awareness: board.awareness,
      undo: board.undo,
      placeholder: () => i18n.t('board.textPlaceholder'),
    }),
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('board.text'),
        class: 'card-text card-editor',
      },
    },
    onUpdate: ({ transaction }) => {
      if (!isChangeOrigin(transaction)) commands.noteTyping(cardId)
    },
  })
  useFocusAtEnd(editor)
  return (
    <div className="rounded-lg border border-field bg-surface focus-within:border-brand focus-within:ring-2 focus-within:ring-brand/25">
      <EditorContent editor={editor} />
      <TextToolbar editor={editor} />
    </div>
  )
}
