import { isRefusal } from '../domain/refusal'
import { authorizePlan, authorizeWorkshop } from './authorize'
import { authorizeHomework } from './homework/authorizeHomework'
import { authorizeSeminar } from './seminar/authorizeSeminar'
import type { Actor, Deps, Topic } from './deps'

/** Whether the actor may be told that the topic changed: whoever may read it. */
export async function mayFollow(deps: Deps, actor: Actor, topic: Topic): Promise<boolean> {
  const [kind, id = ''] = topic.split(':')
  const { db } = deps
  try {
    if (kind === 'workshop') await authorizeWorkshop(db, actor, id, 'workshop.read')
    else if (kind === 'desk') await authorizeWorkshop(db, actor, id, 'draft.promote')
    else if (kind === 'seminar') await authorizeSeminar(db, actor, id, 'seminar.follow')
    else if (kind === 'homework') await authorizeHomework(deps, db, actor, id, 'homework.read')
    else await authorizePlan(db, actor, id, 'plan.read')
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}
