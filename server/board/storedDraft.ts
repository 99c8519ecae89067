import { z } from 'zod'
import type { DraftContent } from '../../domain/plan/promotion'
import type { Promotion } from '../../prisma/generated/client'

const Names = z.array(z.string())

/** The names of a stored column: those of a draft's parties, or of its authors. */
export function readNames(column: string): string[] {
  return Names.parse(JSON.parse(column))
}

/** What a stored draft says, of a card now or of a promotion then. */
export function draftOf(row: Pick<Promotion, keyof DraftContent>): DraftContent {
  const { text, deadlineRaw, target } = row
  return { text, deadlineRaw, parties: readNames(row.parties), target }
}
