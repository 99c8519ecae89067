import type { TestWorld } from '../testWorld'

/** People whose names must never come out in public; they stand wherever a name can be stored. */
export const SECRET_NAMES = ['Salme Salajane', 'Priit Peidetud', 'Varvara Varjatud'] as const

const [author, worker, partner] = SECRET_NAMES

type Carried = { fromCardId: string; cardId: string }

/**
 * Adds to the test workshop the homework `h` of the municipality `p1m`: its board `hb`, drafts carried
 * from group `g`, and a seminar a fortnight after the workshop.
 */
export async function testHomework(
  { db, now }: Pick<TestWorld, 'db' | 'now'>,
  ...carried: Carried[]
): Promise<void> {
  await db.board.create({ data: { id: 'hb', workshopId: 'w' } })
  await db.homework.create({
    data: { id: 'h', workshopId: 'w', municipalityId: 'p1m', boardId: 'hb' },
  })
  await db.seminar.create({
    data: { id: 's', workshopId: 'w', date: '2026-12-01', start: '10:00', end: '12:00' },
  })
  for (const { fromCardId, cardId } of carried) {
    await db.card.create({ data: testDraft(cardId) })
    await db.carry.create({
      data: {
        id: `carry-${cardId}`,
        homeworkId: 'h',
        fromBoardId: 'b',
        fromCardId,
        groupName: '1. grupp',
        cardId,
        text: 'Avame noortele ühise ruumi',
        deadlineRaw: '',
        parties: '[]',
        hash: cardId,
        carriedAt: now(),
      },
    })
    await db.draftWorker.create({
      data: { homeworkId: 'h', cardId, personKey: 'p-x', name: worker },
    })
    await db.comment.create({
      data: {
        id: `comment-${cardId}`,
        homeworkId: 'h',
        cardId,
        side: 'partner',
        authorKey: 'l-x',
        authorName: partner,
        text: 'Nõus',
        writtenAt: now(),
      },
    })
  }
}

const testDraft = (cardId: string) => ({
  boardId: 'hb',
  id: cardId,
  kind: 'draft' as const,
  text: 'Avame noortele ühise ruumi',
  authors: JSON.stringify([author]),
  sortKey: cardId,
  hash: cardId,
})

/** What the seminar decided about a card of the homework board. */
export async function testDecision(
  { db }: Pick<TestWorld, 'db'>,
  cardId: string,
  decision: 'accepted' | 'returned' | 'dropped',
  more: { activityId?: string; note?: string; at?: string } = {},
): Promise<void> {
  const decidedAt = new Date(more.at ?? '2026-12-01T10:00:00Z')
  await db.draftDecision.create({
    data: {
      id: `decision-${cardId}-${decidedAt.toISOString()}`,
      homeworkId: 'h',
      cardId,
      decision,
      note: more.note ?? '',
      activityId: more.activityId ?? null,
      text: 'Avame noortele ühise ruumi',
      deadlineRaw: '',
      parties: '[]',
      decidedBy: 'fred',
      decidedAt,
    },
  })
}
