import type { z } from 'zod'
import type { Context } from '../../server/context'
import type { DecisionFile } from '../../server/approval/approvePlan'
import { shownName } from '../http/shownName'
import type { ApproveForm } from './approveForm'

type Form = z.infer<typeof ApproveForm>

const LONGEST_NAME = 150

/** Enters the decision that a form brought. */
export async function runApproveForm(
  { services, actor }: Pick<Context, 'services' | 'actor'>,
  planId: string,
  { version, body, documentLink, file, ...decision }: Form,
): Promise<void> {
  const order = { version, body, documentLink, decision, file: await fileOf(file) }
  await services.approvePlan(actor, planId, order)
}

async function fileOf(file: Form['file']): Promise<DecisionFile | null> {
  if (!file || file.size === 0) return null
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { name: shownName(10_000).parse(file.name.slice(-LONGEST_NAME)), bytes }
}
