import {
  CircleCheck,
  CircleDashed,
  CircleSlash,
  CornerDownRight,
  Merge,
  PauseCircle,
  type LucideIcon,
} from 'lucide-react'
import type { DraftFate } from '../../domain/board/draftFate'

/** How a fate looks. Never by colour alone: the words stand beside it. */
export const FATE_LOOK: Record<DraftFate, { Icon: LucideIcon; tone: string }> = {
  adopted: { Icon: CircleCheck, tone: 'text-good' },
  carried: { Icon: CornerDownRight, tone: 'text-brand' },
  parked: { Icon: PauseCircle, tone: 'text-warn' },
  merged: { Icon: Merge, tone: 'text-brand' },
  declined: { Icon: CircleSlash, tone: 'text-danger' },
  open: { Icon: CircleDashed, tone: 'text-muted' },
}
