import { isCardKind, type CardKind } from '../../domain/board/card'
import { can } from '../../domain/permission'
import { presetChapter } from '../../domain/plan/presetChapter'
import {
  promotionBlocks,
  promotionWarnings,
  type DraftContent,
  type PromotionWarning,
} from '../../domain/plan/promotion'
import { similarTo } from '../../domain/plan/similar'
import type { Card, Group } from '../../prisma/generated/client'
import { authorizeWorkshop, workshopState } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { byCard } from './byCard'
import { readAnswers, type Answer } from './readAnswers'
import { readFates, type Fate } from './readFates'
import { readPlaces, type Place } from './readPlaces'
import { readTargets, type Target } from './readTargets'
import { draftOf, readNames } from './storedDraft'

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
  warnings: PromotionWarning[]
  places: Place[]
  /** What became of it beside plans; null where nothing did. */
  fate: Fate | null
  /** The activities that answer it. */
  answers: Answer[]
  similar: Similar[]
  /** By plan, the chapter that the draft's group goes to. */
  presets: Record<string, string | null>
}

/** A municipality's homework that drafts can be carried to. */
export type HomeworkTarget = { homeworkId: string; municipality: string }

export type PromotionDesk = {
  workshop: { id: string; title: string }
  groups: { id: string; name: string; theme: string }[]
  targets: Target[]
  homework: HomeworkTarget[]
  rows: DeskRow[]
}

type FindSimilar = ReturnType<typeof similarTo<Similar>>

const MOST_SIMILAR = 2

/** Every group's drafts with plans to add them to. @throws Refusal `not_found`, `forbidden` */
export async function readPromotionDesk(
  { db }: Deps,
  actor: Actor,
  workshopId: string,
): Promise<PromotionDesk> {
  const { workshop, roles } = await authorizeWorkshop(db, actor, workshopId, 'draft.promote')
  const groups = await db.group.findMany({
    where: { workshopId },
    include: { boards: { include: { cards: { orderBy: [{ sortKey: 'asc' }, { id: 'asc' }] } } } },
    orderBy: { position: 'asc' },
  })
  const targets = await readTargets(db, actor, workshopId)
  const placesOf = byCard(await readPlaces(db, { workshopId }))
  const isHost = can(roles, 'seminar.host', workshopState(workshop))
  const fatesOf = byCard(await readFates(db, { workshopId }, { isHost, municipalityId: null }))
  const homework = await readHomeworkTargets(db, workshopId)
  const answersOf = byCard(await readAnswers(db, { workshopId }))
  const findSimilar = similarTo(await activitiesOf(db, targets))
  return {
    workshop: { id: workshop.id, title: workshop.title },
    groups: groups.map(({ id, name, theme }) => ({ id, name, theme })),
    targets,
    homework: homework.map(targetOf),
    rows: groups.flatMap((group) => {
      const presets = presetsOf(group, targets)
      const cards = group.boards.flatMap((board) => board.cards)
      return cards.map((card) => {
        const of = { boardId: card.boardId, cardId: card.id }
        return {
          ...rowOf(card, placesOf(of), findSimilar),
          fate: fatesOf(of)[0] ?? null,
          answers: answersOf(of),
          groupId: group.id,
          groupName: group.name,
          presets,
        }
      })
    }),
  }
}

type StoredTarget = Awaited<ReturnType<typeof readHomeworkTargets>>[number]

const readHomeworkTargets = (tx: Queries, workshopId: string) =>
  tx.homework.findMany({
    where: { workshopId },
    include: { municipality: true },
    orderBy: { municipality: { position: 'asc' } },
  })

const targetOf = ({ id, municipality }: StoredTarget): HomeworkTarget => ({
  homeworkId: id,
  municipality: municipality.name,
})

const presetsOf = ({ defaultChapter }: Group, targets: readonly Target[]) =>
  Object.fromEntries(
    targets.map(({ planId, chapters }) => [planId, presetChapter(defaultChapter, chapters)]),
  )

function rowOf(
  card: Card,
  places: Place[],
  findSimilar: FindSimilar,
): Omit<DeskRow, 'groupId' | 'groupName' | 'presets' | 'fate' | 'answers'> {
  const draft = draftOf(card)
  const own = new Set(places.map(({ activityId }) => activityId))
  return {
    ...draft,
    boardId: card.boardId,
    cardId: card.id,
    kind: isCardKind(card.kind) ? card.kind : 'note',
    authors: readNames(card.authors),
    blocked: promotionBlocks(draft, { planId: '', chapterId: '' }).length > 0,
    warnings: promotionWarnings(draft),
    places,
    similar: findSimilar(card.text, MOST_SIMILAR)
      .map(({ activity }) => activity)
      .filter(({ activityId }) => !own.has(activityId)),
  }
}

async function activitiesOf(tx: Queries, targets: readonly Target[]): Promise<Similar[]> {
  const rows = await tx.activity.findMany({
    where: { planId: { in: targets.map(({ planId }) => planId) }, deletedAt: null, struckAt: null },
    select: { id: true, planId: true, text: true },
  })
  return rows.map(({ id, planId, text }) => ({ activityId: id, planId, text }))
}
