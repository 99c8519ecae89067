import { readRefusal } from '../ui/refusalText'

const DRAFT_FIELDS = ['text', 'deadlineRaw', 'parties', 'target'] as const

export type ContestedField = (typeof DRAFT_FIELDS)[number]

/** A draft that the plan contradicts: both texts of each field that a person has to decide. */
export type Contested = {
  cardId: string
  planId: string
  version: string
  fields: { field: ContestedField; draft: string; plan: string }[]
}

/** Reads the refusal of an acceptance; null where the answer is another. */
export function readContested(answer: unknown): Contested | null {
  const refusal = readRefusal(answer)
  if (refusal?.reason !== 'draftContested') return null
  const textOf = (name: string) => String(refusal.params[name] ?? '')
  const named = textOf('contested').split(',')
  return {
    cardId: textOf('cardId'),
    planId: textOf('planId'),
    version: textOf('version'),
    fields: DRAFT_FIELDS.filter((field) => named.includes(field)).map((field) => ({
      field,
      draft: textOf(`draft.${field}`),
      plan: textOf(`plan.${field}`),
    })),
  }
}
