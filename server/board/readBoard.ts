import { can } from '../../domain/permission'
import { presetChapter } from '../../domain/plan/presetChapter'
import { byName } from '../../domain/text/byName'
import { workshopState } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { authorizeBoard } from './authorizeBoard'
import { personAt, type Person } from './person'
import { readAnswers, type Answer } from './readAnswers'
import { readFates, type Fate } from './readFates'
import { readPlaces, type Place } from './readPlaces'
import { readTargets, type Target } from './readTargets'

/** What a board's page shows around the live document. */
export type BoardPage = {
  board: {
    id: string
    kind: 'group' | 'homework'
    name: string
    theme: string
    prompts: string[]
  }
  workshop: { id: string; title: string; date: string }
  others: { boardId: string; name: string; theme: string; mine: boolean }[]
  me: Person
  mayWrite: boolean
  mayPromote: boolean
  /** Notes can be pasted here; only on the board of a group. */
  mayPaste?: boolean
  /** Known parties of the workshop's municipalities, those of the reader's own first. */
  parties: string[]
  places: Place[]
  /** What became of the board's drafts beside plans. */
  fates?: Fate[]
  /** The activities that answer the board's cards, and whether the reader may say which do. */
  answers?: Answer[]
  mayAnswer?: boolean
  /** Plans to promote into, each with the chapter this group's drafts go to; empty for whoever may not. */
  targets: (Target & { presetChapterId: string | null })[]
}

/** @throws Refusal `not_found` where the board is not there or not the actor's to see */
export async function readBoard({ db }: Deps, actor: Actor, boardId: string): Promise<BoardPage> {
  const access = await authorizeBoard(db, actor, boardId, 'board.read')
  const { workshop, participant, board, roles } = access
  const state = workshopState(workshop)
  const boards = await db.board.findMany({
    where: { workshopId: workshop.id, groupId: { not: null } },
    include: { group: true },
    orderBy: { group: { position: 'asc' } },
  })
  const own = boards.find(({ id }) => id === boardId)?.group
  const mayPromote = can(roles, 'draft.promote', state)
  const targets = mayPromote ? await readTargets(db, actor, workshop.id) : []
  return {
    board: {
      id: board.id,
      kind: 'group',
      name: own?.name ?? '',
      theme: own?.theme ?? '',
      prompts: (own?.prompts ?? '').split('\n').filter((line) => line.trim() !== ''),
    },
    workshop: { id: workshop.id, title: workshop.title, date: workshop.date },
    others: boards.map(({ id, group }) => ({
      boardId: id,
      name: group?.name ?? '',
      theme: group?.theme ?? '',
      mine: participant !== null && participant.groupId === group?.id,
    })),
    me: await personAt(db, actor, access),
    mayWrite: can(roles, 'board.write', state),
    mayPromote,
    mayPaste: can(roles, 'board.write', state),
    parties: await knownParties(db, workshop.id, participant?.municipalityId ?? null),
    places: await readPlaces(db, { workshopId: workshop.id, boardId }),
    answers: await readAnswers(db, { workshopId: workshop.id, boardId }),
    mayAnswer: can(roles, 'card.answer', state),
    fates: await readFates(
      db,
      { workshopId: workshop.id, boardId },
      {
        isHost: can(roles, 'seminar.host', state),
        municipalityId: participant?.municipalityId ?? null,
      },
    ),
    targets: targets.map((target) => ({
      ...target,
      presetChapterId: presetChapter(own?.defaultChapter ?? '', target.chapters),
    })),
  }
}

/** Known parties of a workshop's municipalities, those of `ownMunicipalityId` first. */
export async function knownParties(
  tx: Queries,
  workshopId: string,
  ownMunicipalityId: string | null,
): Promise<string[]> {
  const municipalities = await tx.workshopMunicipality.findMany({
    where: { workshopId },
    include: { organisation: { include: { parties: true } } },
    orderBy: { position: 'asc' },
  })
  const isOwn = ({ id }: { id: string }) => id === ownMunicipalityId
  const ownFirst = municipalities.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
  const names = ownFirst.flatMap(({ organisation }) => organisation?.parties.sort(byName) ?? [])
  return [...new Set(names.map(({ name }) => name))]
}
