import { isCardKind, type CardKind } from '../../domain/board/card'
import { isAnswerable } from '../../domain/board/answerable'
import { similarTo } from '../../domain/plan/similar'
import { Refusal } from '../../domain/refusal'
import { byName } from '../../domain/text/byName'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { loadPlan } from '../plan/loadPlan'
import { authorizeAnswers } from './authorizeAnswers'
import { followBoard } from './followBoard'
import { readAnswers } from './readAnswers'

export type AnsweringActivity = { id: string; number: string; text: string; linked: boolean }

/** A card, and the activities that could answer it. */
export type AnswerChoice = {
  card: { boardId: string; cardId: string; kind: CardKind; text: string }
  group: { name: string; theme: string }
  workshop: { id: string; title: string }
  mayOpenBoard: boolean
  plans: { planId: string; title: string; organisation: string; activities: AnsweringActivity[] }[]
  /** The ids of the activities that speak of the same, most similar first. */
  similar: string[]
}

const MOST_SIMILAR = 5

/** @throws Refusal `not_found` or `forbidden` as `authorizeAnswers`, or where there is no such card */
export async function readAnswerChoice(
  deps: Deps,
  actor: Actor,
  boardId: string,
  cardId: string,
): Promise<AnswerChoice> {
  await seeToRow(deps, actor, boardId, cardId)
  return deps.db.$transaction(async (tx) => {
    const access = await authorizeAnswers(tx, actor, boardId)
    const card = await tx.card.findUnique({
      where: { boardId_id: { boardId, id: cardId } },
      include: { board: { include: { group: true, workshop: true } } },
    })
    if (!card || !isCardKind(card.kind) || !isAnswerable(card.kind)) {
      throw new Refusal('not_found', 'noCard')
    }
    const { workshopId, organisationIds, mayOpenBoard } = access
    const linked = (await readAnswers(tx, { workshopId, boardId }))
      .filter((answer) => answer.cardId === cardId)
      .map(({ activityId }) => activityId)
    const plans = await readPlans(tx, organisationIds, new Set(linked))
    const find = similarTo(plans.flatMap(({ activities }) => activities))
    const { group, workshop } = card.board
    return {
      card: { boardId, cardId, kind: card.kind, text: card.text },
      group: { name: group?.name ?? '', theme: group?.theme ?? '' },
      workshop: { id: workshop.id, title: workshop.title },
      mayOpenBoard,
      plans,
      similar: find(card.text, MOST_SIMILAR).map(({ activity }) => activity.id),
    }
  })
}

/** A card that was written this moment has no row yet: rows follow their board with a short pause. */
async function seeToRow(deps: Deps, actor: Actor, boardId: string, id: string): Promise<void> {
  await deps.db.$transaction((tx) => authorizeAnswers(tx, actor, boardId))
  const rows = await deps.db.card.count({ where: { boardId, id } })
  if (rows === 0) await followBoard(deps, boardId)
}

async function readPlans(
  tx: Queries,
  organisationIds: readonly string[],
  linked: ReadonlySet<string>,
): Promise<AnswerChoice['plans']> {
  const rows = await tx.plan.findMany({
    where: { organisationId: { in: [...organisationIds] } },
    select: { id: true, organisation: true },
    orderBy: { createdAt: 'asc' },
  })
  const plans: AnswerChoice['plans'] = []
  rows.sort((one, other) => byName(one.organisation, other.organisation))
  for (const { id } of rows) {
    const { title, organisation, chapters } = await loadPlan(tx, id)
    const activities = chapters.flatMap((chapter) =>
      chapter.activities.map(({ id, number, text }) => {
        return { id, number, text, linked: linked.has(id) }
      }),
    )
    plans.push({ planId: id, title, organisation, activities })
  }
  return plans
}
