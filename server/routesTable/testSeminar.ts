import type { Db } from '../db'

/** Fills in the seminar of `w`: it is the turn `t1` of homework `h1`, whose draft `card` was returned. */
export async function addSeminar(db: Db): Promise<void> {
  await db.seminar.create({
    data: {
      id: 's',
      workshopId: 'w',
      date: '2026-12-08',
      start: '13:00',
      end: '15:00',
      state: 'running',
      turns: { create: { id: 't1', homeworkId: 'h1', position: 0, minutes: 120, state: 'now' } },
    },
  })
  await db.draftDecision.create({
    data: {
      id: 'decision',
      homeworkId: 'h1',
      cardId: 'card',
      decision: 'returned',
      note: 'Lisa tähtaeg',
      text: 'Avame noortele oma ruumi',
      deadlineRaw: '',
      parties: '[]',
      decidedBy: 'facilitator',
      decidedAt: new Date('2026-12-08T11:00:00Z'),
    },
  })
}
