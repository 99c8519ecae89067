import type { Answers } from '../../domain/homework/answers'
import type { WhatChanged } from '../../domain/homework/whatChanged'
import type { HomeworkState } from '../../domain/homework/homeworkState'
import { can, type Role, type State } from '../../domain/permission'
import type { BoardPage } from '../board/readBoard'
import { commentsOf, type HomeworkComments } from '../comment/commentsOf'
import type { Actor, Deps } from '../deps'
import { readFeedback, type SeminarFeedback } from '../seminar/readFeedback'
import { authorizeHomework, homeworkState } from './authorizeHomework'
import { changesOf } from './changesOf'
import { othersOf, type OtherVersion } from './othersOf'
import { readDrafts, type HomeworkDraft } from './readDrafts'
import { readDue, type Due } from './readDue'
import { readHomeworkBoard } from './readHomeworkBoard'

/** What the page of a homework shows around its live documents; one part for each panel. */
export type HomeworkPage = {
  homework: {
    id: string
    municipality: string
    state: HomeworkState
    /** ISO instant. */
    submittedAt: string | null
  }
  /** `mayOpen` says whether the reader may see the workshop itself; `timeZone` is an IANA name. */
  workshop: { id: string; title: string; timeZone: string; mayOpen: boolean }
  due: Due
  /** What `can` is asked with. */
  roles: Role[]
  state: State
  drafts: HomeworkDraft[]
  board: BoardPage
  /** The plain text of the answers, as last read from their live document. */
  answers: Answers
  /** Against what the drafts said when they were carried here from the workshop. */
  changes: WhatChanged
  /** By card id; null for a partner by link, who sees nothing of other municipalities. */
  others: Record<string, OtherVersion[]> | null
  comments: HomeworkComments
  /**
   * What the follow-up seminar said, with the note on each draft that the homework was returned for;
   * for the municipality and the facilitators alone.
   */
  feedback: SeminarFeedback | null
}

/** @throws Refusal `not_found` where the homework is not there or not the actor's to see */
export async function readHomework(
  deps: Deps,
  actor: Actor,
  homeworkId: string,
): Promise<HomeworkPage> {
  return deps.db.$transaction(async (tx) => {
    const access = await authorizeHomework(deps, tx, actor, homeworkId, 'homework.read')
    const { homework, workshop, roles, state } = access
    return {
      homework: {
        id: homework.id,
        municipality: homework.municipality.name,
        state: homeworkState(homework),
        submittedAt: homework.submittedAt?.toISOString() ?? null,
      },
      workshop: {
        id: workshop.id,
        title: workshop.title,
        timeZone: workshop.timeZone,
        mayOpen: can(access.workshopRoles, 'workshop.read', 'open'),
      },
      due: await readDue(tx, workshop, deps.now()),
      roles,
      state,
      drafts: await readDrafts(tx, homework),
      board: await readHomeworkBoard(tx, actor, access),
      answers: { a: homework.answerA, b: homework.answerB, c: homework.answerC },
      changes: await changesOf(tx, homework),
      others: can(roles, 'homework.compare', state) ? await othersOf(tx, homework) : null,
      comments: await commentsOf(tx, actor, access),
      feedback: can(roles, 'homework.compare', state) ? await readFeedback(tx, homework) : null,
    }
  })
}
