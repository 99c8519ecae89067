import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../tokens'
import { deleteActivity } from './deleteActivity'
import { planTestbed, type PlanTestbed } from './planTestbed'
import { readPlan } from './readPlan'
import { restoreActivity } from './restoreActivity'
import { setOrganisationMember } from '../organisation/setOrganisationMember'

describe('readPlan', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  const workshop = async (organisationId: string) => {
    const id = newId()
    const { accountId } = await bed.account('Läbiviija')
    await bed.db.organisationMember.create({ data: { organisationId, accountId, role: 'editor' } })
    await bed.db.workshop.create({
      data: {
        id,
        title: 'Avatud vald',
        date: '2026-03-02',
        timeZone: 'Europe/Tallinn',
        joinCode: id.slice(0, 6),
        members: { create: { accountId, role: 'facilitator' } },
        municipalities: { create: { id: newId(), position: 1, name: 'Vald', organisationId } },
        boards: { create: { id: `b${id}` } },
      },
    })
    const participant = async () => {
      const deviceHash = newId()
      const person = { id: newId(), workshopId: id, name: 'Osaleja', deviceHash }
      await bed.db.participant.create({ data: person })
      return { accountId: null, deviceHash }
    }
    return { id, boardId: `b${id}`, participant }
  }

  /** An activity that came from a draft which says something else by now. */
  const promoted = async () => {
    const plan = await bed.filledPlan([['Avame kõik andmed', 'Teine tegevus on siin']])
    const { id: workshopId, boardId, participant } = await workshop(plan.organisationId)
    const activityId = plan.idOf('Avame kõik andmed')
    const card = { boardId, id: 'k1', kind: 'draft', sortKey: 'a' }
    await bed.db.card.create({ data: { ...card, text: 'Avame mõned andmed', hash: 'uus' } })
    await bed.db.promotion.create({
      data: {
        id: newId(),
        activeKey: `${boardId}/k1/${plan.planId}`,
        workshopId,
        boardId,
        cardId: 'k1',
        groupName: 'Grupp 1',
        planId: plan.planId,
        activityId,
        text: 'Avame kõik andmed',
        deadlineRaw: '',
        parties: '[]',
        hash: 'vana',
        promotedBy: 'keegi',
        promotedAt: bed.deps.now(),
      },
    })
    return { ...plan, activityId, participant }
  }

  it('shows an editor where an activity came from, and what its draft says now', async () => {
    const { editor, planId, activityId } = await promoted()
    const { origins, roles, parties } = await readPlan(bed.deps, editor, planId)
    expect(roles).toEqual(['editor'])
    expect(parties).toEqual([])
    expect(origins[activityId]).toMatchObject({
      workshopTitle: 'Avatud vald',
      groupName: 'Grupp 1',
      promoted: { text: 'Avame kõik andmed' },
      current: { text: 'Avame mõned andmed' },
      changed: true,
    })
  })

  it('shows what a draft says now to its own workshop, and not to another', async () => {
    const { organisationId, planId, activityId, participant } = await promoted()
    const other = await workshop(organisationId)
    const own = await readPlan(bed.deps, await participant(), planId)
    expect(own.origins[activityId]).toMatchObject({ changed: true })
    const strange = await readPlan(bed.deps, await other.participant(), planId)
    expect(strange.roles).toEqual(['participant'])
    expect(strange.origins[activityId]).toMatchObject({
      promoted: { text: 'Avame kõik andmed' },
      current: null,
      changed: false,
    })
  })

  it('lets a secretary read everything', async () => {
    const { editor, organisationId, planId, activityId } = await promoted()
    const secretary = await bed.account('Sekretär')
    await setOrganisationMember(bed.deps, editor, organisationId, {
      email: secretary.email,
      role: 'secretary',
    })
    const { plan, origins } = await readPlan(bed.deps, secretary, planId)
    expect(plan.chapters[0]?.activities).toHaveLength(2)
    expect(origins[activityId]).toMatchObject({ changed: true })
  })

  it('takes the origin away with a deleted activity, and brings both back', async () => {
    const { editor, planId, activityId } = await promoted()
    await deleteActivity(bed.deps, editor, planId, { activityId })
    const without = await readPlan(bed.deps, editor, planId)
    expect(without.origins).toEqual({})
    expect(without.plan.chapters[0]?.activities.map(({ number }) => number)).toEqual(['1.1'])
    expect(await bed.db.promotion.count({ where: { activityId, activeKey: null } })).toBe(1)
    await restoreActivity(bed.deps, editor, planId, { activityId })
    const { origins } = await readPlan(bed.deps, editor, planId)
    expect(Object.keys(origins)).toEqual([activityId])
  })
})
