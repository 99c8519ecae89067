import {
  CircleDot,
  Coffee,
  Flag,
  House,
  MessageCircleQuestion,
  Mic,
  Presentation,
  UsersRound,
  type LucideIcon,
} from 'lucide-react'
import type { AgendaKind } from '../../domain/workshop/agendaKind'

/** The sign of each kind of agenda item. */
export const agendaIcon: Record<AgendaKind, LucideIcon> = {
  talk: Mic,
  questions: MessageCircleQuestion,
  break: Coffee,
  groupWork: UsersRound,
  presentations: Presentation,
  homework: House,
  closing: Flag,
  other: CircleDot,
}
