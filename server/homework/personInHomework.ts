import type { Queries } from '../db'
import type { Actor } from '../deps'
import { partnerAt, personAt, type Person } from '../board/person'
import { partnerLinkOf, type HomeworkAccess } from './authorizeHomework'

/** Who the actor is in a homework's live documents; a partner is one by the link alone. */
export function personInHomework(
  tx: Queries,
  actor: Actor,
  access: Pick<HomeworkAccess, 'roles' | 'link' | 'participant'>,
): Promise<Person> {
  const link = partnerLinkOf(access)
  return link ? Promise.resolve(partnerAt(link)) : personAt(tx, actor, access)
}
