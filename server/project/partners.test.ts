import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planTestbed, type PlanTestbed } from '../plan/planTestbed'
import { readPlan } from '../plan/readPlan'
import { editProject } from './editProject'
import { joinProject } from './joinProject'
import { leaveProject } from './leaveProject'
import { listProjects } from './listProjects'
import { publicProjectsOf } from './publicProjectsOf'
import { readProject } from './readProject'
import { askedProject, jointProject } from './testProject'

describe('an organisation in a joint project', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  /** How many organisations each project has that everybody sees in the plan of this one. */
  const shownIn = async ({ organisationId }: { organisationId: string }) =>
    (await publicProjectsOf(bed.db, organisationId)).map(
      ({ organisations }) => organisations.length,
    )

  it('has the project under its name only once an editor of its own says so', async () => {
    const { one, two, content, id, answer } = await askedProject(bed)
    expect(await shownIn(one)).toEqual([1])
    expect(await shownIn(two)).toEqual([])
    expect((await readPlan(bed.deps, two.editor, two.planId)).projects).toEqual([])
    expect((await listProjects(bed.deps, two.editor)).projects).toMatchObject([{ id, asked: true }])
    const edit = { version: 1, content }
    for (const refused of [
      joinProject(bed.deps, one.editor, answer),
      editProject(bed.deps, two.editor, id, edit),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
    }
    await editProject(bed.deps, one.editor, id, edit)
    expect(await shownIn(two)).toEqual([])
    bed.nudged.length = 0
    await joinProject(bed.deps, two.editor, answer)
    expect(bed.nudged).toContain(`plan:${two.planId}`)
    await editProject(bed.deps, one.editor, id, { version: 2, content })
    expect(await shownIn(one)).toEqual([2])
    expect(await shownIn(two)).toEqual([2])
    expect((await listProjects(bed.deps, two.editor)).projects).toMatchObject([{ asked: false }])
  })

  it('lets its workshops read the project once it takes part', async () => {
    const { two, id, answer } = await askedProject(bed)
    await bed.db.workshop.create({
      data: {
        id,
        joinCode: id,
        title: 'Töötuba',
        date: '2026-03-02',
        timeZone: 'Europe/Tallinn',
        members: { create: { accountId: two.editor.accountId ?? '', role: 'facilitator' } },
        municipalities: {
          create: { id, position: 0, name: 'Vald', organisationId: two.organisationId },
        },
      },
    })
    const participant = { accountId: null, deviceHash: `device ${id}` }
    await bed.db.participant.create({
      data: { id, workshopId: id, deviceHash: participant.deviceHash, name: 'Mari' },
    })
    const read = () => readProject(bed.deps, participant, id)
    await expect(read()).rejects.toMatchObject({ code: 'not_found' })
    await joinProject(bed.deps, two.editor, answer)
    expect(await read()).toMatchObject({ mayEdit: false, own: [] })
  })

  it.each(['asked', 'joined'] as const)('leaves it, when it was %s', async (when) => {
    const { one, two, content, id, answer } = await (when === 'asked'
      ? askedProject(bed)
      : jointProject(bed))
    const stranger = leaveProject(bed.deps, one.editor, answer)
    await expect(stranger).rejects.toMatchObject({ code: 'forbidden' })
    await leaveProject(bed.deps, two.editor, answer)
    expect(await shownIn(one)).toEqual([1])
    expect(await shownIn(two)).toEqual([])
    expect((await listProjects(bed.deps, two.editor)).projects).toEqual([])
    const opened = editProject(bed.deps, one.editor, id, { version: 1, content })
    await expect(opened).rejects.toMatchObject({ reason: 'projectChanged' })
  })

  it('leaves it as the last one: then it stands in no plan, and is not lost', async () => {
    const { one, two, id, answer } = await askedProject(bed)
    const mine = { projectId: id, organisationId: one.organisationId }
    await leaveProject(bed.deps, one.editor, mine)
    expect(await shownIn(one)).toEqual([])
    await leaveProject(bed.deps, two.editor, answer)
    await leaveProject(bed.deps, one.editor, mine)
    expect(await readProject(bed.deps, one.editor, id)).toMatchObject({
      project: { organisations: [{ accepted: false }] },
      mayEdit: false,
    })
    await joinProject(bed.deps, one.editor, mine)
    expect(await shownIn(one)).toEqual([1])
  })
})
