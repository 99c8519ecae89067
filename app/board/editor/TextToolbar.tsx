import { type Editor, useEditorState } from '@tiptap/react'
import { Bold, Italic, List, ListOrdered, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The few things that a text may have besides words; `children` stand at the end. */
export function TextToolbar({ editor, children }: { editor: Editor; children?: ReactNode }) {
  const { t } = useTranslation()
  const active = useEditorState({
    editor,
    selector: ({ editor: at }) => ({
      bold: at.isActive('bold'),
      italic: at.isActive('italic'),
      bullets: at.isActive('bulletList'),
      numbers: at.isActive('orderedList'),
    }),
  })
  const chain = () => editor.chain().focus()
  return (
    <div
      role="toolbar"
      aria-label={t('board.formatting')}
      className="flex gap-0.5 border-t border-line px-1 py-0.5"
    >
      <Mark
        Icon={Bold}
        name={t('board.bold')}
        isOn={active.bold}
        onPress={() => chain().toggleBold().run()}
      />
      <Mark
        Icon={Italic}
        name={t('board.italic')}
        isOn={active.italic}
        onPress={() => chain().toggleItalic().run()}
      />
      <Mark
        Icon={List}
        name={t('board.bullets')}
        isOn={active.bullets}
        onPress={() => chain().toggleBulletList().run()}
      />
      <Mark
        Icon={ListOrdered}
        name={t('board.numbers')}
        isOn={active.numbers}
        onPress={() => chain().toggleOrderedList().run()}
      />
      {children}
    </div>
  )
}

type MarkProps = { Icon: LucideIcon; name: string; isOn: boolean; onPress: () => void }

/** Pressing it must not take the focus out of the text: on a phone the keyboard would go and come. */
function Mark({ Icon, name, isOn, onPress }: MarkProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-pressed={isOn}
      title={name}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="grid size-9 cursor-pointer place-items-center rounded-md text-muted hover:bg-brand-soft hover:text-ink aria-pressed:bg-brand-soft aria-pressed:text-brand-strong"
    >
      <Icon aria-hidden className="size-4.5" />
    </button>
  )
}
