import type { WhatChanged } from '../../domain/homework/whatChanged'
import { can } from '../../domain/permission'
import type { Actor, Deps } from '../deps'
import { authorizeHomework } from './authorizeHomework'
import { changesOf } from './changesOf'
import { othersOf, type OtherVersion } from './othersOf'

/** What the page of a homework's changes shows. */
export type HomeworkChanges = {
  homework: { id: string; municipality: string }
  workshop: { id: string; title: string }
  changes: WhatChanged
  /** By card id; null for a partner by link, who sees nothing of other municipalities. */
  others: Record<string, OtherVersion[]> | null
}

/** @throws Refusal `not_found` where the homework is not there or not the actor's to read */
export async function readChanges(
  { db, now }: Deps,
  actor: Actor,
  homeworkId: string,
): Promise<HomeworkChanges> {
  const access = await authorizeHomework({ now }, db, actor, homeworkId, 'homework.read')
  const { homework, workshop, roles, state } = access
  return {
    homework: { id: homework.id, municipality: homework.municipality.name },
    workshop: { id: workshop.id, title: workshop.title },
    changes: await changesOf(db, homework),
    others: can(roles, 'homework.compare', state) ? await othersOf(db, homework) : null,
  }
}
