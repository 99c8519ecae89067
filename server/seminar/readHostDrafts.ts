import { changedSince } from '../../domain/plan/changedSince'
import { presetChapter } from '../../domain/plan/presetChapter'
import { draftOf } from '../board/storedDraft'
import type { Queries } from '../db'
import type { StoredTurn } from './loadSeminar'
import type { PlanBeside } from './readPlansBeside'
import { readStandings, type FindStanding } from './readStandings'
import { readTurnDrafts, type TurnDraft } from './readTurnDrafts'

/** Where a draft stands in a plan; `isChanged` where it says something else than was accepted. */
export type HostPlace = { planId: string; activityId: string; number: string; isChanged: boolean }

export type HostDraft = TurnDraft & {
  places: HostPlace[]
  /** The chapter that its group's drafts go to, by plan id. */
  presets: Record<string, string>
}

/** The drafts of a turn with where they are in the plans beside them, or would go. */
export async function readHostDrafts(
  tx: Queries,
  { homework }: StoredTurn,
  plans: readonly PlanBeside[],
): Promise<HostDraft[]> {
  const drafts = await readTurnDrafts(tx, homework)
  const standingOf = await readStandings(
    tx,
    homework,
    plans.map(({ id }) => id),
  )
  const chapterOf = await readDefaultChapters(tx, homework.id)
  return drafts.map((draft) => ({
    ...draft,
    places: placesOf(draft, plans, standingOf),
    presets: presetsOf(chapterOf.get(draft.cardId) ?? '', plans),
  }))
}

function placesOf(
  draft: TurnDraft,
  plans: readonly PlanBeside[],
  standingOf: FindStanding,
): HostPlace[] {
  return plans.flatMap(({ id: planId, chapters }) => {
    const standing = standingOf(draft.cardId, planId)
    if (!standing) return []
    const { activityId } = standing
    const activities = chapters.flatMap((chapter) => chapter.activities)
    const number = activities.find(({ id }) => id === activityId)?.number ?? ''
    const isChanged = changedSince(draftOf(standing), draft).length > 0
    return [{ planId, activityId, number, isChanged }]
  })
}

/** The chapter of each plan that a draft would go to: that of the group it was carried from. */
function presetsOf(defaultChapter: string, plans: readonly PlanBeside[]): Record<string, string> {
  return Object.fromEntries(
    plans.map(({ id, chapters }) => {
      const only = chapters.length === 1 ? chapters[0]?.id : undefined
      return [id, presetChapter(defaultChapter, chapters) ?? only ?? '']
    }),
  )
}

/** What the group that a draft was carried from names as its chapter, by card id. */
async function readDefaultChapters(
  tx: Queries,
  homeworkId: string,
): Promise<ReadonlyMap<string, string>> {
  const carries = await tx.carry.findMany({ where: { homeworkId } })
  const boards = await tx.board.findMany({
    where: { id: { in: carries.map(({ fromBoardId }) => fromBoardId) } },
    include: { group: true },
  })
  const chapters = new Map(boards.map(({ id, group }) => [id, group?.defaultChapter ?? '']))
  return new Map(
    carries.map(({ cardId, fromBoardId }) => [cardId, chapters.get(fromBoardId) ?? '']),
  )
}
