import type { Db } from '../db'
import { decide } from './testDecided'
import { amendP1, consultP1 } from './testPublicWorld'
import type { Given } from './testRow'

const LONG_AGO = new Date('2020-01-01')

/** Brings about what a row begins with. */
export async function bringAbout(db: Db, given: Given): Promise<void> {
  const w = { where: { id: 'w' } }
  switch (given) {
    case 'nothing':
      return
    case 'w is closed':
      await db.workshop.update({ ...w, data: { state: 'closed' } })
      return
    case 'w is frozen':
      await db.workshop.update({ ...w, data: { state: 'frozen' } })
      return
    case 'p1 is submitted':
      await db.plan.update({ where: { id: 'p1' }, data: { state: 'submitted' } })
      return
    case 'p1 is published':
      await decide(db, 'published')
      return
    case 'p1 is being amended':
      return amendP1(db)
    case 'p1 is in consultation':
      return consultP1(db, '2999-01-01')
    case 'the consultation on p1 is over':
      return consultP1(db, '2020-01-02')
    case 'p1 is approved':
      await decide(db, 'approved')
      return
    case 'h1 is submitted':
      await db.homework.update({ where: { id: 'h1' }, data: { state: 'submitted' } })
      return
    case 'the seminar of w has ended':
      await db.seminar.update({ where: { workshopId: 'w' }, data: { state: 'ended' } })
      return
    case 't1 waits for its turn':
      await db.turn.update({ where: { id: 't1' }, data: { state: 'waiting' } })
      return
    case 'the links to h1 are revoked':
      await db.partnerLink.updateMany({ data: { revokedAt: LONG_AGO } })
      return
    case 'the links to h1 have expired':
      await db.partnerLink.updateMany({ data: { expiresAt: LONG_AGO } })
      return
    case 'the request to asked is revoked':
      await db.progressRequest.update({ where: { id: 'r1' }, data: { revokedAt: LONG_AGO } })
      return
    case 'the request to asked has expired':
      await db.progressRequest.update({ where: { id: 'r1' }, data: { expiresAt: LONG_AGO } })
  }
}
