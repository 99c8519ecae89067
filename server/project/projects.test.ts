import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProjectContent } from '../../domain/project/project'
import type { ProjectActivityState } from '../../domain/project/projectActivityState'
import type { Actor } from '../deps'
import { createOrganisation } from '../organisation/createOrganisation'
import { planTestbed, type PlanTestbed } from '../plan/planTestbed'
import { readPlan } from '../plan/readPlan'
import { setOrganisationMember } from '../organisation/setOrganisationMember'
import { createProject } from './createProject'
import { editProject } from './editProject'
import { listProjects } from './listProjects'
import { readNewProject } from './readNewProject'
import { readProject } from './readProject'
import { readProjectForEdit } from './readProjectForEdit'
import { EMPTY, jointProject } from './testProject'

const golden = new URL('../../../shared/golden/elva.json', import.meta.url)

/** What the test needs to know of the golden project. */
type Golden = {
  title: string
  derived: { municipalities: string[] }
  goal: { text: string }
  activities: {
    areas: string[]
    audience: string[]
    trainingDays: {
      number: string
      dateRaw: string
      venue: string
      derived: { date: string }
    }[]
  }
  trainer: { text: string }
  results: {
    paragraphs: string[]
    jointActivities: { text: string; statusRaw: string; derived: { status: string } }[]
  }
  contact: { name: string; organisation: string; phone: string }
  funding: { text: string }
}

/** The states of the golden file in our words. */
const STATES: Readonly<Record<string, ProjectActivityState>> = {
  decisionPending: 'withCouncil',
  onHold: 'onHold',
  planned: 'planned',
}

describe('a joint project', () => {
  let bed: PlanTestbed
  beforeAll(async () => {
    bed = await planTestbed()
  })
  afterAll(() => bed.remove())

  const joint = () => jointProject(bed)

  it('stands read-only in the plan of each, with its own responsible', async () => {
    const { one, two, id } = await joint()
    for (const [{ editor, planId }, responsible] of [
      [one, 'Kultuurinõunik'],
      [two, 'Haridusjuht'],
    ] as const) {
      expect((await readPlan(bed.deps, editor, planId)).projects).toMatchObject([
        {
          id,
          title: 'Ühine huvikool',
          responsible,
          sessions: [{ dateRaw: '4. märts 2026', date: '2026-03-04', venue: 'Rahvamaja' }],
          activities: [{ text: 'Loome ühise huvikooli', state: 'planned' }],
        },
      ])
      expect(bed.nudged).toContain(`plan:${planId}`)
    }
    const stranger = await bed.plan()
    expect((await readPlan(bed.deps, stranger.editor, stranger.planId)).projects).toEqual([])
  })

  it('is edited by the editors of any of its organisations, one version after the other', async () => {
    const { one, two, content, id } = await joint()
    const edit = (actor: Actor, version: number, part: Partial<ProjectContent>) =>
      editProject(bed.deps, actor, id, { version, content: { ...content, ...part } })
    expect(await edit(two.editor, 1, { goal: 'Õpime koos' })).toEqual({ version: 2 })
    await expect(edit(one.editor, 1, { goal: 'Õpime eraldi' })).rejects.toMatchObject({
      code: 'conflict',
      reason: 'projectChanged',
      params: { version: 2, goal: 'Õpime koos', sessions: 'Avapäev · 4. märts 2026 · Rahvamaja' },
    })
    const outcomes = await Promise.allSettled(
      [one.editor, two.editor, one.editor].map((actor, nth) =>
        edit(actor, 2, { results: `Tulemus ${nth}`, sessions: [] }),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { project } = await readProject(bed.deps, one.editor, id)
    expect(project).toMatchObject({ version: 3, goal: '', results: 'Tulemus 0', sessions: [] })
  })

  it('is read by a secretary, and is not there for a stranger', async () => {
    const { one, content, id } = await joint()
    const secretary = await bed.account('Sirje')
    const { email } = secretary
    await setOrganisationMember(bed.deps, one.editor, one.organisationId, {
      email,
      role: 'secretary',
    })
    expect(await readProject(bed.deps, secretary, id)).toMatchObject({ mayEdit: false })
    expect((await listProjects(bed.deps, secretary)).projects).toMatchObject([{ id }])
    const edit = { version: 1, content }
    await expect(editProject(bed.deps, secretary, id, edit)).rejects.toMatchObject({
      code: 'forbidden',
    })
    const nobody = { accountId: null, deviceHash: null }
    const strangers = [nobody, await bed.account('Võõras'), (await bed.plan()).editor]
    for (const actor of strangers) {
      const refusal = { code: 'not_found', reason: 'noProject' }
      await expect(readProject(bed.deps, actor, id)).rejects.toMatchObject(refusal)
      await expect(readProjectForEdit(bed.deps, actor, id)).rejects.toMatchObject(refusal)
      await expect(editProject(bed.deps, actor, id, edit)).rejects.toMatchObject(refusal)
    }
    await expect(readNewProject(bed.deps, await bed.account('Keegi'))).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('needs a title, an organisation of its editor, and each organisation once', async () => {
    const { one, two } = await joint()
    const mine = { organisationId: one.organisationId, responsible: '' }
    const theirs = { organisationId: two.organisationId, responsible: '' }
    const before = await bed.db.project.count()
    for (const [part, reason] of [
      [{ title: ' ', organisations: [mine] }, 'formIncomplete'],
      [{ organisations: [] }, 'projectNeedsYours'],
      [{ organisations: [theirs] }, 'projectNeedsYours'],
      [{ organisations: [mine, mine] }, 'projectOrganisations'],
      [{ organisations: [mine, { ...theirs, organisationId: 'gone' }] }, 'projectOrganisations'],
    ] as const) {
      await expect(
        createProject(bed.deps, one.editor, { ...EMPTY, ...part }),
      ).rejects.toMatchObject({ code: 'invalid', reason })
    }
    expect(await bed.db.project.count()).toBe(before)
  })

  it.skipIf(!existsSync(golden))(
    'of four municipalities is entered and read back as it is (needs ../shared)',
    async () => {
      const source = JSON.parse(readFileSync(golden, 'utf8')) as Golden
      const editor = await bed.account('Projektijuht')
      const organisations = []
      for (const name of source.derived.municipalities) {
        const { id } = await createOrganisation(bed.deps, editor, { name })
        organisations.push({ organisationId: id, responsible: `Vastutaja, ${name}` })
      }
      const { contact, activities, results } = source
      const content: ProjectContent = {
        title: source.title,
        goal: source.goal.text,
        areas: activities.areas.join('\n'),
        audience: activities.audience.join('\n'),
        trainer: source.trainer.text,
        funding: source.funding.text,
        contact: [contact.name, contact.organisation, contact.phone].join('\n'),
        results: results.paragraphs.join('\n\n'),
        organisations,
        sessions: activities.trainingDays.map(({ number, dateRaw, venue }) => {
          return { title: number, dateRaw, venue }
        }),
        activities: results.jointActivities.map(({ text, statusRaw, derived }) => {
          return { text, state: STATES[derived.status] ?? 'dropped', note: statusRaw }
        }),
      }
      const { id } = await createProject(bed.deps, editor, content)
      const { project, mayEdit } = await readProject(bed.deps, editor, id)
      const { sessions, organisations: partners, ...rest } = project
      const { sessions: _sessions, organisations: _organisations, ...texts } = content
      expect(mayEdit).toBe(true)
      expect(rest).toEqual({ id, version: 1, ...texts })
      expect(partners.map(({ name }) => name)).toEqual(source.derived.municipalities)
      expect(partners.map(({ responsible }) => responsible)).toEqual(
        organisations.map(({ responsible }) => responsible),
      )
      expect(sessions).toEqual(
        activities.trainingDays.map(({ number, dateRaw, venue, derived }) => {
          return { title: number, dateRaw, venue, date: derived.date }
        }),
      )
      expect(project.activities.map(({ state }) => state)).toEqual([
        'withCouncil',
        'onHold',
        'planned',
        'planned',
        'planned',
      ])
    },
  )
})
