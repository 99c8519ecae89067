import type { Db } from '../db'
import type { Actor, Deps, Topic } from '../deps'
import { createLimits } from '../limits'
import { testDb } from '../testDb'
import { newId } from '../tokens'
import { createOrganisation } from './createOrganisation'
import { createPlan } from './createPlan'

export type PlanTestbed = {
  deps: Deps
  db: Db
  nudged: Topic[]
  remove: () => Promise<void>
  /** An account with a session of its own. */
  account: (name: string, admin?: boolean) => Promise<Actor & { accountId: string; email: string }>
  /** A new editor with an organisation and an empty plan of it. */
  plan: () => Promise<{ editor: Actor; organisationId: string; planId: string }>
}

/** Real use cases on a real database, for the tests beside this file. */
export async function planTestbed(): Promise<PlanTestbed> {
  const { db, remove } = await testDb()
  const nudged: Topic[] = []
  const deps: Deps = {
    db,
    documents: {
      read: () => Promise.reject(new Error('a plan reads no live document')),
      apply: () => Promise.reject(new Error('a plan writes no live document')),
      recheck: () => undefined,
    },
    nudge: (topic) => void nudged.push(topic),
    limits: createLimits(),
    now: () => new Date('2026-03-02T10:00:00Z'),
  }
  const account: PlanTestbed['account'] = async (name, admin = false) => {
    const id = newId()
    const email = `${id}@example.ee`
    await db.account.create({ data: { id, email, name, admin } })
    return { accountId: id, deviceHash: null, email }
  }
  const plan: PlanTestbed['plan'] = async () => {
    const editor = await account('Mari Toimetaja')
    const { id } = await createOrganisation(deps, editor, { name: `Vald ${newId()}` })
    const { id: planId } = await createPlan(deps, editor, id, { title: 'Avatud vald' })
    return { editor, organisationId: id, planId }
  }
  return { deps, db, nudged, remove, account, plan }
}
