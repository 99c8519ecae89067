import { draftGaps } from '../../domain/homework/draftGaps'
import type { HomeworkState } from '../../domain/homework/homeworkState'
import type { Prisma } from '../../prisma/generated/client'
import { draftOf } from '../board/storedDraft'
import type { Queries } from '../db'
import { homeworkState } from './authorizeHomework'
import { readDue, type Due } from './readDue'

/** A municipality's homework in a list; `complete` counts its drafts that lack nothing. */
export type HomeworkEntry = {
  id: string
  workshopId: string
  workshopTitle: string
  municipality: string
  state: HomeworkState
  complete: number
  all: number
  due: Omit<Due, 'instructions'>
}

/** The homework that `where` chooses: the latest workshop's first, each in the order of its municipalities. */
export async function listHomework(
  tx: Queries,
  where: Prisma.HomeworkWhereInput,
  now: Date,
): Promise<HomeworkEntry[]> {
  const homework = await tx.homework.findMany({
    where,
    include: {
      workshop: true,
      municipality: true,
      board: { include: { cards: { where: { kind: 'draft' } } } },
    },
    orderBy: [{ workshop: { date: 'desc' } }, { municipality: { position: 'asc' } }],
  })
  const entries: HomeworkEntry[] = []
  for (const { id, state, workshop, municipality, board } of homework) {
    const { instructions: _instructions, ...due } = await readDue(tx, workshop, now)
    entries.push({
      id,
      workshopId: workshop.id,
      workshopTitle: workshop.title,
      municipality: municipality.name,
      state: homeworkState({ state }),
      complete: board.cards.filter((card) => draftGaps(draftOf(card)).length === 0).length,
      all: board.cards.length,
      due,
    })
  }
  return entries
}
