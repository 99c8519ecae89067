import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../deps'
import { createOrganisation } from './createOrganisation'
import { createPlan } from '../plan/createPlan'
import { listOrganisations } from './listOrganisations'
import { planTestbed, type PlanTestbed } from '../plan/planTestbed'
import { readOrganisation } from './readOrganisation'
import { setOrganisationMember } from './setOrganisationMember'

const nobody: Actor = { accountId: null, deviceHash: null }

describe('organisations', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  it('makes who enters one its first editor', async () => {
    const ann = await bed.account('Ann')
    const { id } = await createOrganisation(bed.deps, ann, { name: ' Metsa vald ' })
    const view = await readOrganisation(bed.deps, ann, id)
    expect(view).toMatchObject({
      name: 'Metsa vald',
      roles: ['editor'],
      members: [{ name: 'Ann', role: 'editor' }],
      plans: [],
    })
    expect(await listOrganisations(bed.deps, ann)).toEqual([{ id, name: 'Metsa vald', plans: 0 }])
  })

  it('enters one municipality once, however its name is written', async () => {
    const ann = await bed.account('Ann')
    await createOrganisation(bed.deps, ann, { name: 'Nõmme Vald' })
    await expect(createOrganisation(bed.deps, ann, { name: 'nõmme  vald' })).rejects.toMatchObject({
      code: 'conflict',
      reason: 'organisationExists',
    })
    await expect(createOrganisation(bed.deps, ann, { name: '1' })).resolves.toBeDefined()
    await expect(createOrganisation(bed.deps, ann, { name: ' "" ' })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  it('does not exist for a stranger', async () => {
    const { editor, organisationId } = await bed.plan()
    const stranger = await bed.account('Võõras')
    for (const actor of [nobody, stranger]) {
      const refusal = { code: 'not_found', reason: 'noOrganisation' }
      await expect(readOrganisation(bed.deps, actor, organisationId)).rejects.toMatchObject(refusal)
      await expect(
        createPlan(bed.deps, actor, organisationId, { title: 'Kava' }),
      ).rejects.toMatchObject(refusal)
      await expect(
        setOrganisationMember(bed.deps, actor, organisationId, { email: 'a@b.ee', role: 'editor' }),
      ).rejects.toMatchObject(refusal)
    }
    expect(await listOrganisations(bed.deps, stranger)).toEqual([])
    expect((await readOrganisation(bed.deps, editor, organisationId)).plans).toHaveLength(1)
  })

  it('lets an admin see every organisation and name its people, but not write its plans', async () => {
    const { organisationId } = await bed.plan()
    const admin = await bed.account('Admin', true)
    const secretary = await bed.account('Sekretär')
    await setOrganisationMember(bed.deps, admin, organisationId, {
      email: secretary.email,
      role: 'secretary',
    })
    const { members } = await readOrganisation(bed.deps, admin, organisationId)
    expect(members.map(({ role }) => role).sort()).toEqual(['editor', 'secretary'])
    await expect(
      createPlan(bed.deps, admin, organisationId, { title: 'Kava' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(
      createPlan(bed.deps, secretary, organisationId, { title: 'Kava' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    const ids = (await listOrganisations(bed.deps, admin)).map(({ id }) => id)
    expect(ids).toContain(organisationId)
  })

  it('gives, changes and ends a membership', async () => {
    const { editor, organisationId } = await bed.plan()
    const ben = await bed.account('Ben')
    const set = (role: 'editor' | 'secretary' | 'none') =>
      setOrganisationMember(bed.deps, editor, organisationId, { email: ben.email, role })
    await set('secretary')
    await set('editor')
    expect((await readOrganisation(bed.deps, ben, organisationId)).roles).toEqual(['editor'])
    await set('none')
    await expect(readOrganisation(bed.deps, ben, organisationId)).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('decides again at once about what somebody has open whose membership changes', async () => {
    const { editor, organisationId } = await bed.plan()
    const ben = await bed.account('Ben')
    const before = bed.recheckedAccounts.length
    for (const role of ['editor', 'none'] as const) {
      await setOrganisationMember(bed.deps, editor, organisationId, { email: ben.email, role })
    }
    expect(bed.recheckedAccounts.slice(before)).toEqual([ben.accountId, ben.accountId])
  })

  it('refuses an address without an account, and keeps the last editor', async () => {
    const ann = await bed.account('Ann')
    const { id } = await createOrganisation(bed.deps, ann, { name: 'Ranna vald' })
    await expect(
      setOrganisationMember(bed.deps, ann, id, { email: 'keegi@example.ee', role: 'editor' }),
    ).rejects.toMatchObject({ code: 'invalid', reason: 'noAccountOf' })
    for (const role of ['none', 'secretary'] as const) {
      await expect(
        setOrganisationMember(bed.deps, ann, id, { email: ann.email, role }),
      ).rejects.toMatchObject({ code: 'conflict', reason: 'lastEditor' })
    }
  })
})
