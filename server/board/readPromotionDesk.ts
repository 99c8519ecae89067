import { isCardKind, type CardKind } from '../../domain/board/card'
import { presetChapter } from '../../domain/plan/presetChapter'
import { promotionBlocks, promotionWarnings, type DraftContent } from '../../domain/plan/promotion'
import { similarTo } from '../../domain/plan/similar'
import { authorizeWorkshop } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { contentOf, readPlaces, type Place } from './readPlaces'
import { readTargets, type Target } from './readTargets'

export type Similar = { planId: string; activityId: string; text: string }

/** A draft of some group, with what a facilitator needs to decide about it. */
export type DeskRow = DraftContent & {
  boardId: string
  cardId: string
  kind: CardKind
  groupId: string
  groupName: string
  authors: string[]
  blocked: boolean
  warnings: ReturnType<typeof promotionWarnings>
  places: Place[]
  similar: Similar[]
  /** By plan, the chapter that the draft's group goes to. */
  presets: Record<string, string | null>
}

export type PromotionDesk = {
  workshop: { id: string; title: string }
  groups: { id: string; name: string; theme: string }[]
  targets: Target[]
  rows: DeskRow[]
}

const MOST_SIMILAR = 2

/** Every group's drafts with plans to add them to. @throws Refusal `not_found`, `forbidden` */
export async function readPromotionDesk(
  { db }: Deps,
  actor: Actor,
  workshopId: string,
): Promise<PromotionDesk> {
  const { workshop } = await authorizeWorkshop(db, actor, workshopId, 'draft.promote')
  const groups = await db.group.findMany({
    where: { workshopId },
    include: { boards: { include: { cards: { orderBy: [{ sortKey: 'asc' }, { id: 'asc' }] } } } },
    orderBy: { position: 'asc' },
  })
  const targets = await readTargets(db, actor, workshopId)
  const places = await readPlaces(db, { workshopId })
  const similar = similarTo(await activitiesOf(db, targets))
  const rows = groups.flatMap((group) => {
    const cards = group.boards.flatMap(({ cards }) => cards)
    const presets = Object.fromEntries(
      targets.map(({ planId, chapters }) => [
        planId,
        presetChapter(group.defaultChapter, chapters),
      ]),
    )
    return cards.map((card): DeskRow => {
      const content = contentOf(card)
      const own = places.filter(
        ({ boardId, cardId }) => boardId === card.boardId && cardId === card.id,
      )
      const taken = new Set(own.map(({ activityId }) => activityId))
      return {
        ...content,
        boardId: card.boardId,
        cardId: card.id,
        kind: isCardKind(card.kind) ? card.kind : 'note',
        groupId: group.id,
        groupName: group.name,
        authors: JSON.parse(card.authors) as string[],
        blocked: promotionBlocks(content, { planId: '', chapterId: '' }).length > 0,
        warnings: promotionWarnings(content),
        places: own,
        similar: similar(card.text, MOST_SIMILAR)
          .map(({ activity }) => activity)
          .filter(({ activityId }) => !taken.has(activityId)),
        presets,
      }
    })
  })
  return {
    workshop: { id: workshop.id, title: workshop.title },
    groups: groups.map(({ id, name, theme }) => ({ id, name, theme })),
    targets,
    rows,
  }
}

async function activitiesOf(tx: Queries, targets: readonly Target[]): Promise<Similar[]> {
  const rows = await tx.activity.findMany({
    where: { planId: { in: targets.map(({ planId }) => planId) }, deletedAt: null },
    select: { id: true, planId: true, text: true },
  })
  return rows.map(({ id, planId, text }) => ({ activityId: id, planId, text }))
}
