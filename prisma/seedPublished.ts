import { dayAfter } from '../domain/homework/dayAfter'
import { movedDeadlines, submissionPoints } from '../domain/plan/submission'
import { estonianDay } from '../domain/progress/estonianDay'
import { createAccount } from '../server/account/createAccount'
import type { Actor, Deps } from '../server/deps'
import { addActivity } from '../server/plan/addActivity'
import { addChapter } from '../server/plan/addChapter'
import { amendPlan } from '../server/approval/amendPlan'
import { approvePlan } from '../server/approval/approvePlan'
import { createOrganisation } from '../server/organisation/createOrganisation'
import { createPlan } from '../server/plan/createPlan'
import { deleteActivity } from '../server/plan/deleteActivity'
import { editActivity } from '../server/plan/editActivity'
import { loadPlan } from '../server/plan/loadPlan'
import { publishPlan } from '../server/approval/publishPlan'
import { contentOf, readLastRevision } from '../server/approval/readLastRevision'
import { setOrganisationMember } from '../server/organisation/setOrganisationMember'
import { submitPlan } from '../server/approval/submitPlan'
import { addProgress } from '../server/progress/addProgress'
import { setContact } from '../server/publication/setContact'
import { seedConsultation } from './seedConsultation'
import { AMENDMENT, ASSOCIATION, PUBLISHED, SUBMITTED } from './demoPublished'

/**
 * The plans of the association: one that was approved, published, reported on and amended, one that
 * waits for its decision, and one that everybody is asked about. Somebody else edits them.
 *
 * @param secretary who enters the decisions; an admin, who makes the account of the editor
 */
export async function seedPublished(deps: Deps, secretary: Actor): Promise<void> {
  const { id: organisationId } = await createOrganisation(deps, secretary, ASSOCIATION)
  const editor = await handOver(deps, secretary, organisationId)
  const people = { editor, secretary }
  await seedPublishedPlan(deps, people, organisationId)
  await seedSubmittedPlan(deps, people, organisationId)
  await seedConsultation(deps, editor, organisationId)
}

type People = { editor: Actor; secretary: Actor }

/** Makes an editor, so that whoever created the organisation can be its secretary. */
async function handOver(deps: Deps, admin: Actor, organisationId: string): Promise<Actor> {
  const { name, email } = ASSOCIATION.editor
  await createAccount(deps, admin, { name, email, admin: false })
  await setOrganisationMember(deps, admin, organisationId, { email, role: 'editor' })
  const own = await deps.db.account.findUniqueOrThrow({ where: { id: admin.accountId ?? '' } })
  const secretary = { email: own.email, role: 'secretary' } as const
  await setOrganisationMember(deps, admin, organisationId, secretary)
  const { id } = await deps.db.account.findUniqueOrThrow({ where: { email } })
  return { accountId: id, deviceHash: null }
}

async function seedPublishedPlan(deps: Deps, people: People, organisationId: string) {
  const { editor, secretary } = people
  const { id: planId } = await createPlan(deps, editor, organisationId, { title: ASSOCIATION.plan })
  const ids = new Map<string, string>()
  for (const { title, activities } of PUBLISHED) {
    const { id: chapterId } = await addChapter(deps, editor, planId, { title })
    for (const activity of activities) {
      const { id } = await addActivity(deps, editor, planId, { chapterId, ...activity })
      ids.set(activity.text, id)
    }
  }
  await setContact(deps, secretary, planId, { contact: ASSOCIATION.contact })
  await submit(deps, editor, planId, '')
  await decide(deps, secretary, planId, { daysAgo: 300, sitting: '4' })
  for (const { text, report } of PUBLISHED.flatMap(({ activities }) => activities)) {
    if (!report) continue
    const said = { activityId: ids.get(text) ?? '', evidence: '', public: true, ...report }
    await addProgress(deps, editor, planId, said)
  }
  await amendPlan(deps, secretary, planId)
  await amend(deps, editor, planId, ids)
  await submit(deps, editor, planId, AMENDMENT.reason)
  await decide(deps, secretary, planId, { daysAgo: 20, sitting: '9' })
}

async function seedSubmittedPlan(deps: Deps, { editor }: People, organisationId: string) {
  const { plan, chapter, activities, reason } = SUBMITTED
  const { id: planId } = await createPlan(deps, editor, organisationId, { title: plan })
  const { id: chapterId } = await addChapter(deps, editor, planId, { title: chapter })
  for (const activity of activities) {
    await addActivity(deps, editor, planId, { chapterId, ...activity })
  }
  await submit(deps, editor, planId, reason)
}

async function amend(deps: Deps, editor: Actor, planId: string, ids: Map<string, string>) {
  const activityId = ids.get(AMENDMENT.delayed) ?? ''
  const { version, chapterId } = await deps.db.activity.findUniqueOrThrow({
    where: { id: activityId },
  })
  const changes = { deadlineRaw: AMENDMENT.newDeadline }
  await editActivity(deps, editor, planId, { activityId, version, changes })
  await deleteActivity(deps, editor, planId, { activityId: ids.get(AMENDMENT.struck) ?? '' })
  await addActivity(deps, editor, planId, { chapterId, ...AMENDMENT.added })
}

/** Submits a plan with one reason for every gap and moved deadline. */
async function submit(deps: Deps, editor: Actor, planId: string, reason: string): Promise<void> {
  const last = await readLastRevision(deps.db, planId)
  const plan = await loadPlan(deps.db, planId)
  const points = submissionPoints(plan, movedDeadlines(last && contentOf(last), plan))
  await submitPlan(deps, editor, planId, {
    reasons: points.map(({ activityId, gap }) => ({ activityId, gap, reason })),
  })
}

/** Enters the decision on a submitted plan and publishes it. */
async function decide(
  deps: Deps,
  secretary: Actor,
  planId: string,
  { daysAgo, sitting }: { daysAgo: number; sitting: string },
): Promise<void> {
  const { version } = await deps.db.plan.findUniqueOrThrow({ where: { id: planId } })
  const { body, bodyGenitive } = ASSOCIATION
  const date = dayAfter(estonianDay(deps.now()), -daysAgo)
  const act = { agendaItem: '', act: 'decision', actNumber: sitting } as const
  await approvePlan(deps, secretary, planId, {
    version,
    body,
    decision: { bodyGenitive, date, sitting, ...act },
    documentLink: '',
    file: null,
  })
  await publishPlan(deps, secretary, planId)
}
