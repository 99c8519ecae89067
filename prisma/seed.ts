import { estonianDay } from '../domain/progress/estonianDay'
import { addCards } from '../server/board/addCards'
import { promoteDraft } from '../server/board/promoteDraft'
import type { Actor, Deps } from '../server/deps'
import { addActivity } from '../server/plan/addActivity'
import { addChapter } from '../server/plan/addChapter'
import { createOrganisation } from '../server/organisation/createOrganisation'
import { createPlan } from '../server/plan/createPlan'
import { newToken } from '../server/tokens'
import { createWorkshop } from '../server/workshop/createWorkshop'
import { joinWorkshop } from '../server/workshop/joinWorkshop'
import { AGENDA, CARDS, CHAPTERS, GROUPS, MUNICIPALITIES, PEOPLE } from './demo'
import { seedHomework } from './seedHomework'
import { seedPublished } from './seedPublished'

/**
 * Fills an empty database with a workshop of an invented county, through the use cases that people
 * use: plans, groups, participants, cards, one draft in a plan, and the plans of their association.
 *
 * @param actor the account that facilitates the workshop and edits the plans
 */
export async function seedDemo(deps: Deps, actor: Actor): Promise<void> {
  const plans = await seedPlans(deps, actor)
  const { id: workshopId, joinCode } = await seedWorkshop(deps, actor)
  const groups = await deps.db.group.findMany({
    where: { workshopId },
    include: { boards: true },
    orderBy: { position: 'asc' },
  })
  const municipalities = await deps.db.workshopMunicipality.findMany({
    where: { workshopId },
    orderBy: { position: 'asc' },
  })
  for (const { name, group, municipality } of PEOPLE) {
    await joinWorkshop(deps, { accountId: null, deviceHash: newToken() }, joinCode, {
      name,
      municipality: { id: municipalities[municipality]?.id ?? '' },
      group: { id: groups[group]?.id ?? '' },
    })
  }
  for (const [index, { boards }] of groups.entries()) {
    const author = {
      key: `demo-${index}`,
      name: PEOPLE.find(({ group }) => group === index)?.name ?? '',
    }
    const cards = CARDS.filter(({ group }) => group === index).map((card) => ({ ...card, author }))
    const boardId = boards[0]?.id ?? ''
    const ids = await addCards(deps, boardId, cards)
    const firstDraft = cards.findIndex(({ kind }) => kind === 'draft')
    const chapterId = plans[0]?.chapterIds[index] ?? ''
    if (index > 0) continue
    const order = {
      workshopId,
      boardId,
      cardId: ids[firstDraft] ?? '',
      planId: plans[0]?.id ?? '',
      chapterId,
    }
    await promoteDraft(deps, actor, order)
  }
  await seedHomework(deps, actor, workshopId)
  await seedPublished(deps, actor)
}

type SeededPlan = { id: string; chapterIds: string[] }

async function seedPlans(deps: Deps, actor: Actor): Promise<SeededPlan[]> {
  const plans: SeededPlan[] = []
  for (const name of MUNICIPALITIES) {
    const organisation = await createOrganisation(deps, actor, { name })
    const title = `${name}: avatud valitsemise tegevuskava`
    const plan = await createPlan(deps, actor, organisation.id, { title })
    const chapterIds: string[] = []
    for (const { title, activities } of CHAPTERS) {
      const chapter = await addChapter(deps, actor, plan.id, { title })
      chapterIds.push(chapter.id)
      const own = name === MUNICIPALITIES[0] ? activities : []
      for (const activity of own) {
        await addActivity(deps, actor, plan.id, { chapterId: chapter.id, ...activity })
      }
    }
    plans.push({ id: plan.id, chapterIds })
  }
  return plans
}

function seedWorkshop(deps: Deps, actor: Actor) {
  return createWorkshop(deps, actor, {
    title: 'Avatud valla töötuba (näidis)',
    date: estonianDay(deps.now()),
    timeZone: 'Europe/Tallinn',
    place: 'Metsakurmu rahvamaja',
    link: '',
    objectives: 'Kuulame naabrite lugusid\nKirjutame tegevuste mustandid\nLepime kokku kodutöö',
    municipalities: [...MUNICIPALITIES],
    groups: GROUPS.map((group) => ({ id: null, ...group })),
    agenda: AGENDA.map((item) => ({ ...item, end: null, speakers: [], subItems: [] })),
  })
}
