import { can, type Role } from '../../domain/permission'
import type { PlanState } from '../../domain/plan/plan'
import { presetChapter } from '../../domain/plan/presetChapter'
import { isRefusal } from '../../domain/refusal'
import { authorizePlan } from '../authorize'
import type { Queries } from '../db'
import type { Actor } from '../deps'
import { loadPlan } from '../plan/loadPlan'
import type { StoredTurn } from './loadSeminar'

/** A plan of a municipality beside the drafts of its homework. */
export type PlanBeside = {
  id: string
  title: string
  /**
   * Why the host may take no drafts into it: the plan takes none now, or it does but the host is no
   * editor of it; null where they may.
   */
  closedBy: 'state' | 'role' | null
  chapters: {
    id: string
    number: number
    title: string
    activities: { id: string; number: string; text: string }[]
  }[]
}

/** The plans of an organisation that the host may read. */
export async function readPlansBeside(
  tx: Queries,
  actor: Actor,
  organisationId: string | null,
): Promise<PlanBeside[]> {
  if (organisationId === null) return []
  const plans = await tx.plan.findMany({ where: { organisationId }, orderBy: { createdAt: 'asc' } })
  const beside: PlanBeside[] = []
  for (const { id } of plans) {
    const roles = await rolesIn(tx, actor, id)
    if (!roles) continue
    const { title, state, chapters } = await loadPlan(tx, id)
    beside.push({
      id,
      title,
      closedBy: closedBy(roles, state),
      chapters: chapters.map((chapter) => ({
        id: chapter.id,
        number: chapter.number,
        title: chapter.title,
        activities: chapter.activities.map(({ id: own, number, text }) => ({
          id: own,
          number,
          text,
        })),
      })),
    })
  }
  return beside
}

function closedBy(roles: readonly Role[], state: PlanState): PlanBeside['closedBy'] {
  if (can(roles, 'plan.edit', state)) return null
  return can(['editor'], 'plan.edit', state) ? 'role' : 'state'
}

/** The chapter of each plan that a draft would go to: that of the group it was carried from. */
export async function readPresets(
  tx: Queries,
  { homeworkId }: StoredTurn,
  { cardId }: { cardId: string },
  plans: readonly PlanBeside[],
): Promise<Record<string, string>> {
  const carry = await tx.carry.findFirst({ where: { homeworkId, cardId } })
  const board = carry
    ? await tx.board.findUnique({ where: { id: carry.fromBoardId }, include: { group: true } })
    : null
  const preset = board?.group?.defaultChapter ?? ''
  return Object.fromEntries(
    plans.map(({ id, chapters }) => {
      const only = chapters.length === 1 ? chapters[0]?.id : undefined
      return [id, presetChapter(preset, chapters) ?? only ?? '']
    }),
  )
}

async function rolesIn(tx: Queries, actor: Actor, planId: string) {
  try {
    return (await authorizePlan(tx, actor, planId, 'plan.read')).roles
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}
