import type { Db } from '../db'

const at = new Date('2026-03-02T10:00:00Z')

/** Adds to plan `p1` of the settled world 10 chapters of 30 activities, each with all that is public of one. */
export async function fillLargePlan(db: Db): Promise<void> {
  await db.party.create({ data: { id: 'large', organisationId: 'o1', name: 'kantselei' } })
  for (let position = 10; position < 20; position += 1) await addLargeChapter(db, position)
}

async function addLargeChapter(db: Db, position: number): Promise<void> {
  const chapterId = `large${position}`
  await db.chapter.create({
    data: { id: chapterId, planId: 'p1', position, title: `Osa ${position}` },
  })
  const ids = Array.from({ length: 30 }, (_, n) => `${chapterId}a${n}`)
  await db.activity.createMany({ data: ids.map((id, n) => activityOf(id, chapterId, n + 1)) })
  await db.activityParty.createMany({
    data: ids.map((activityId) => {
      return { activityId, position: 0, raw: 'kantselei', role: 'lead', partyId: 'large' }
    }),
  })
  await db.progressReport.createMany({ data: ids.map(reportOf) })
  await db.promotion.createMany({ data: ids.map(promotionOf) })
}

const activityOf = (id: string, chapterId: string, position: number) => ({
  id,
  planId: 'p1',
  chapterId,
  position,
  text: `Avaldame istungite kokkuvõtted kolme päeva jooksul ja küsime arvamust (${id}).`,
  deadlineRaw: 'Pidev tegevus',
  deadlineKind: 'ongoing',
  target: 'Kokkuvõte on veebis kolme päevaga',
  status: 'inProgress',
})

const reportOf = (activityId: string) => ({
  id: `report${activityId}`,
  activityId,
  position: 1,
  text: 'Kokkuvõtted ilmuvad, kahel korral jäi hiljaks.',
  period: '2025',
  reportedAt: at,
})

const promotionOf = (activityId: string) => ({
  id: `promotion${activityId}`,
  activeKey: activityId,
  workshopId: 'w',
  boardId: 'b1',
  cardId: activityId,
  groupName: '1. grupp',
  planId: 'p1',
  activityId,
  text: '',
  deadlineRaw: '',
  parties: '[]',
  hash: '',
  promotedBy: 'facilitator',
  promotedAt: at,
})
