import { NO_DECISION } from '../../domain/plan/approvalHeader'
import type { ApprovalHeader } from '../../domain/plan/plan'
import { Refusal } from '../../domain/refusal'
import type { Plan } from '../../prisma/generated/client'
import { authorizePlan } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { readApproval } from '../approval/readApproval'

const FIELDS = ['body', 'date', 'sitting', 'agendaItem', 'instrument'] as const

/** `version` is that of the plan as the person saw it when they began. */
export type EditPlan = {
  version: number
  title: string
  preamble: string
  /** Each field as written; one that is still to be filled is empty. */
  approval: ApprovalHeader
}

/**
 * Saves what stands before the chapters of a plan: its title, preamble and approval header.
 *
 * @returns the new version
 * @throws Refusal `conflict` `planChanged` where somebody saved since: `params` then hold what is there
 *   now (`version` and each field of the form); `invalid` for an empty title
 */
export async function editPlan(
  { db, nudge }: Deps,
  actor: Actor,
  planId: string,
  { version, title, preamble, approval }: EditPlan,
): Promise<{ version: number }> {
  if (title.trim() === '') throw new Refusal('invalid', 'formIncomplete', { fields: 'title' })
  await db.$transaction(async (tx) => {
    const { plan } = await authorizePlan(tx, actor, planId, 'plan.edit')
    if (plan.version !== version) throw conflict(plan)
    const header = headerOf(approval, readApproval(plan.approval))
    await write(tx, planId, { version: version + 1, title, preamble, approval: header })
  })
  nudge(`plan:${planId}`)
  return { version: version + 1 }
}

async function write(
  tx: Queries,
  id: string,
  { version, title, preamble, approval }: EditPlan,
): Promise<void> {
  const isEmpty = Object.values(approval).every((field) => field === '')
  await tx.plan.update({
    where: { id },
    data: {
      version,
      title: title.trim(),
      preamble: preamble.trim(),
      approval: isEmpty ? null : JSON.stringify(approval),
    },
  })
}

/** The header as typed; one that came with the plan in force stays that plan's until it is changed. */
function headerOf(typed: ApprovalHeader, before: ApprovalHeader | null): ApprovalHeader {
  const header = { ...NO_DECISION }
  for (const field of FIELDS) header[field] = typed[field].trim()
  const isSame = FIELDS.every((field) => header[field] === before?.[field])
  return isSame && before?.inForce ? before : header
}

function conflict({ version, title, preamble, approval }: Plan): Refusal {
  const { inForce: _inForce, ...header } = readApproval(approval) ?? NO_DECISION
  return new Refusal('conflict', 'planChanged', { version, title, preamble, ...header })
}
