import { Refusal } from '../../domain/refusal'
import { requireAccount } from '../authorize'
import type { Actor, Deps } from '../deps'
import { projectChoices, type ProjectChoices } from './projectChoices'

/**
 * What a new project is made of.
 *
 * @throws Refusal `forbidden` where the actor is editor of no organisation
 */
export async function readNewProject({ db }: Deps, actor: Actor): Promise<ProjectChoices> {
  return db.$transaction(async (tx) => {
    await requireAccount(tx, actor)
    const choices = await projectChoices(tx, actor)
    if (choices.own.length === 0) throw new Refusal('forbidden', 'notAllowed')
    return choices
  })
}
