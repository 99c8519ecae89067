import { useAnswer } from '../http/useAnswer'
import type { RefusalParams } from '../../domain/refusal'
import { useState } from 'react'
import { mergeEdits, type Fields } from '../../domain/plan/mergeEdits'
import type { Plan } from '../../domain/plan/plan'
import { readRefusal } from '../ui/refusalText'

export const APPROVAL_FIELDS = ['body', 'date', 'sitting', 'agendaItem', 'instrument'] as const

const HEAD_FIELDS = ['title', 'preamble', ...APPROVAL_FIELDS] as const

export type HeadField = (typeof HEAD_FIELDS)[number]

type State = {
  base: Fields<HeadField>
  fields: Fields<HeadField>
  /** The version that a save names. */
  version: number
  /** What somebody else saved meanwhile, once my own save met it. */
  theirs: Fields<HeadField> | null
  /** The fields that both changed. */
  contested: readonly HeadField[]
}

export type PlanHeadDraft = State & { set: (field: HeadField, text: string) => void }

/**
 * The form of a plan's head while it is being edited. A save overwrites what somebody else saved
 * meanwhile only after it was refused once; what I left alone then takes theirs.
 */
export function usePlanHeadDraft(plan: Plan, version: number): PlanHeadDraft {
  const [state, setState] = useState<State>(() => {
    const fields = fieldsOf(plan)
    return { base: fields, fields, version, theirs: null, contested: [] }
  })
  const refusal = readRefusal(useAnswer())
  const conflict = refusal?.reason === 'planChanged' ? refusal.params : null
  const isNew = conflict !== null && Number(conflict['version']) > state.version
  const current = isNew ? taken(state, conflict) : state
  if (isNew) setState(current)
  const set = (field: HeadField, text: string) =>
    setState((before) => ({ ...before, fields: { ...before.fields, [field]: text } }))
  return { ...current, set }
}

function taken(state: State, params: RefusalParams): State {
  const theirs = fieldsFrom((field) => String(params[field] ?? ''))
  const merged = mergeEdits(state.base, state.fields, theirs)
  return { ...merged, base: theirs, theirs, version: Number(params['version']) }
}

function fieldsOf({ title, preamble, approval }: Plan): Fields<HeadField> {
  const { inForce: _inForce, ...header } = approval ?? {}
  return { ...fieldsFrom(() => ''), ...header, title, preamble }
}

function fieldsFrom(textOf: (field: HeadField) => string): Fields<HeadField> {
  return Object.fromEntries(HEAD_FIELDS.map((field) => [field, textOf(field)])) as Fields<HeadField>
}
