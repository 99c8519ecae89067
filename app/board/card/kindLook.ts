import {
  CircleQuestionMark,
  Compass,
  FilePen,
  Funnel,
  type LucideIcon,
  PencilLine,
  StickyNote,
} from 'lucide-react'
import type { CardKind } from '../../../domain/board/card'

/** How a kind of card looks. Never by colour alone: the icon and the word stand beside it. */
export const KIND_LOOK: Record<CardKind, { Icon: LucideIcon; strip: string; colour: string }> = {
  draft: { Icon: PencilLine, strip: 'border-l-draft', colour: 'var(--color-draft)' },
  note: { Icon: StickyNote, strip: 'border-l-note', colour: 'var(--color-note)' },
  bottleneck: { Icon: Funnel, strip: 'border-l-bottleneck', colour: 'var(--color-bottleneck)' },
  direction: { Icon: Compass, strip: 'border-l-direction', colour: 'var(--color-direction)' },
  documentChange: {
    Icon: FilePen,
    strip: 'border-l-document-change',
    colour: 'var(--color-document-change)',
  },
  question: {
    Icon: CircleQuestionMark,
    strip: 'border-l-question',
    colour: 'var(--color-question)',
  },
}
