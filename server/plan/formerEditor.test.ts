import { afterAll, beforeAll, expect, it } from 'vitest'
import { authorizeAnswers } from '../board/authorizeAnswers'
import type { Actor } from '../deps'
import { planTestbed, type PlanTestbed } from './planTestbed'
import { readPlan } from './readPlan'
import { setOrganisationMember } from '../organisation/setOrganisationMember'

let bed: PlanTestbed
beforeAll(async () => {
  bed = await planTestbed()
})
afterAll(() => bed.remove())

const participant: Actor = { accountId: null, deviceHash: 'phone' }

it('opens the plans of an organisation by a workshop as long as a facilitator is its editor', async () => {
  const { organisationId, planId } = await bed.plan()
  const [former, friend, editor] = await Promise.all(
    ['Endine', 'Sõber', 'Toimetaja'].map((name) => bed.account(name)),
  )
  if (!former || !friend || !editor) throw new Error('no accounts')
  for (const { accountId } of [former, editor]) {
    await bed.db.organisationMember.create({ data: { organisationId, accountId, role: 'editor' } })
  }
  await addWorkshop(organisationId, [former.accountId, friend.accountId])
  const read = (actor: Actor) => readPlan(bed.deps, actor, planId)
  const linked = async () => (await authorizeAnswers(bed.db, friend, 'b')).organisationIds
  const readers = [former, friend, participant]
  await Promise.all(readers.map(read))
  expect(await linked()).toEqual([organisationId])

  const end = { email: former.email, role: 'none' } as const
  await setOrganisationMember(bed.deps, editor, organisationId, end)
  for (const actor of readers) {
    await expect(read(actor)).rejects.toMatchObject({ code: 'not_found', reason: 'noPlan' })
  }
  expect(await linked()).toEqual([])
  expect(await bed.db.workshopMunicipality.findMany()).toMatchObject([{ organisationId }])

  const { accountId } = editor
  const member = { workshopId: 'w', accountId, role: 'facilitator' }
  await bed.db.workshopMember.create({ data: member })
  await Promise.all(readers.map(read))
  expect(await linked()).toEqual([organisationId])
})

async function addWorkshop(organisationId: string, facilitators: string[]): Promise<void> {
  const about = { title: 'Töötuba', date: '2026-03-02', timeZone: 'Europe/Tallinn' }
  const members = facilitators.map((accountId) => ({ accountId, role: 'facilitator' }))
  await bed.db.workshop.create({
    data: {
      ...about,
      id: 'w',
      joinCode: 'ACDEFH',
      members: { create: members },
      municipalities: { create: { id: 'm', position: 0, name: 'Vald', organisationId } },
      groups: { create: { id: 'g', position: 0, name: '1. grupp' } },
      participants: { create: { id: 'p', name: 'Mari', deviceHash: 'phone' } },
    },
  })
  await bed.db.board.create({ data: { id: 'b', workshopId: 'w', groupId: 'g' } })
}
