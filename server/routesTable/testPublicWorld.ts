import type { Db } from '../db'
import { decide } from './testDecided'

const p1 = { where: { id: 'p1' } }

/** Publishes the first revision of plan `p1`, and opens its amendment. */
export async function amendP1(db: Db): Promise<void> {
  await decide(db, 'published')
  await db.plan.update({ ...p1, data: { state: 'building' } })
}

/** Lays plan `p1` open until a day, with the waiting proposal `e1`. */
export async function consultP1(db: Db, consultTo: string): Promise<void> {
  const days = { consultFrom: '2020-01-01', consultTo }
  await db.plan.update({ ...p1, data: { state: 'consultation', slug: 'kava-p1', ...days } })
  await db.proposal.create({
    data: { id: 'e1', planId: 'p1', text: 'Rohkem puid', sentAt: new Date('2026-03-02') },
  })
}
