import * as Y from 'yjs'
import { addCard, setPlainText } from '../../collab/document/cards'
import { cardsDocument } from '../../domain/board/documentName'
import { hashPassword } from '../account/password'
import type { Db } from '../db'
import type { TestHost, Visitor } from '../testHost'
import { hashToken } from '../tokens'
import { addAfterwards } from './testAfterwards'
import { invite } from './testInvite'
import { addProjects } from './testProjects'
import { askForProgress } from './testRequests'
import { ROLES, type RoleName } from './testRow'
import { addSeminar } from './testSeminar'

/** The roles that somebody signed in has; the others are browsers without an account. */
const ACCOUNTS: readonly RoleName[] = [
  'stranger',
  'facilitator',
  'otherFacilitator',
  'editor',
  'secretary',
  'admin',
]

export type People = Record<RoleName, Visitor>

/**
 * Fills an empty host: workshop `w` (code ACDEFH) with groups `g1`, `g2` and boards `b1`, `b2`, of
 * municipality `o1` with plan `p1` and plan `empty`; workshop `v` (code ACDEFJ) with group `g3` and
 * board `b3`, of `o2` with plan `p2`. On `b1` lies the draft `card`. Their homework is `h1` with board
 * `hb1`, to which two partners have links, with the comments `comment` and `settled`; and `h2` with
 * board `hb2`. In the seminar of `w` it is the turn `t1` of `h1`, whose draft `card` was returned.
 * A party of `p1` was asked for progress by the link of `r1`, one of `p2` by that of `r2`.
 *
 * @returns a browser for each role
 */
export async function settle({ deps, visitor, settled }: TestHost): Promise<People> {
  const { db } = deps
  for (const id of [...ACCOUNTS, 'target']) {
    await db.account.create({ data: { id, email: `${id}@example.ee`, name: `Konto ${id}` } })
  }
  await db.account.update({ where: { id: 'admin' }, data: { admin: true } })
  await addTarget(db)
  await addOrganisation(db, 'o1', {
    facilitator: 'editor',
    editor: 'editor',
    secretary: 'secretary',
  })
  await addOrganisation(db, 'o2', { otherFacilitator: 'editor' })
  await addWorkshop(db, { id: 'w', joinCode: 'ACDEFH', organisationId: 'o1' }, 'facilitator')
  await addWorkshop(db, { id: 'v', joinCode: 'ACDEFJ', organisationId: 'o2' }, 'otherFacilitator')
  await addGroups(db)
  await addPlans(db)
  await addProjects(db)
  await addHomework(db)
  await addSeminar(db)
  await addDraft(deps.documents, 'b1')
  await addDraft(deps.documents, 'hb1')
  await settled()
  await addAfterwards(db)
  const made = ROLES.map(async (role) => {
    const browser = await visitor(ACCOUNTS.includes(role) ? role : undefined)
    return [role, browser] as const
  })
  const people = Object.fromEntries(await Promise.all(made)) as People
  await join(db, people.participant, 'w', 'g1')
  await db.participant.update({ where: { id: 'in-g1' }, data: { municipalityId: 'wm' } })
  await join(db, people.otherGroup, 'w', 'g2')
  await join(db, people.outsider, 'v', 'g3')
  await invite(db, people.commentPartner, 'comment')
  await invite(db, people.editPartner, 'edit')
  await askForProgress(db, people.asked)
  return people
}

/** An account that is waiting: with a password, and a link `once` that nobody has used. */
async function addTarget(db: Db): Promise<void> {
  const passwordHash = await hashPassword('sihtkonto parool')
  await db.account.update({ where: { id: 'target' }, data: { passwordHash } })
  const expiresAt = new Date('2999-01-01')
  await db.oneTimeLink.create({
    data: { id: 'link', tokenHash: hashToken('once'), accountId: 'target', expiresAt },
  })
}

async function addOrganisation(
  db: Db,
  id: string,
  members: Readonly<Record<string, string>>,
): Promise<void> {
  await db.organisation.create({ data: { id, name: `Vald ${id}`, nameKey: `vald ${id}` } })
  for (const [accountId, role] of Object.entries(members)) {
    await db.organisationMember.create({ data: { organisationId: id, accountId, role } })
  }
}

async function addWorkshop(
  db: Db,
  { id, joinCode, organisationId }: { id: string; joinCode: string; organisationId: string },
  facilitator: string,
): Promise<void> {
  const about = { title: `Töötuba ${id}`, date: '2026-11-17', timeZone: 'Europe/Tallinn' }
  await db.workshop.create({ data: { id, joinCode, ...about } })
  await db.workshopMember.create({
    data: { workshopId: id, accountId: facilitator, role: 'facilitator' },
  })
  const name = `Vald ${organisationId}`
  await db.workshopMunicipality.create({
    data: { id: `${id}m`, workshopId: id, position: 0, name, organisationId },
  })
}

async function addGroups(db: Db): Promise<void> {
  const groups = [
    { id: 'g1', workshopId: 'w', position: 0, name: '1. grupp' },
    { id: 'g2', workshopId: 'w', position: 1, name: '2. grupp' },
    { id: 'g3', workshopId: 'v', position: 0, name: '1. grupp' },
  ]
  for (const group of groups) {
    await db.group.create({ data: group })
    const { id, workshopId } = group
    await db.board.create({ data: { id: id.replace('g', 'b'), workshopId, groupId: id } })
  }
}

async function addPlans(db: Db): Promise<void> {
  for (const [id, organisationId] of Object.entries({ p1: 'o1', empty: 'o1', p2: 'o2' })) {
    await db.plan.create({ data: { id, organisationId, title: `Kava ${id}` } })
  }
  for (const planId of ['p1', 'p2']) {
    const [c, d] = [`${planId}c`, `${planId}d`]
    await db.chapter.create({ data: { id: c, planId, position: 1, title: 'Haridus' } })
    await db.chapter.create({ data: { id: d, planId, position: 2, title: 'Liikumine' } })
    for (const [position, name] of ['a', 'promoted', 'deleted'].entries()) {
      const text = `Rajame ühise aia ${name}`
      const deletedAt = name === 'deleted' ? new Date('2026-11-01') : null
      const place = { planId, chapterId: c, position: position + 1 }
      await db.activity.create({ data: { id: `${planId}${name}`, ...place, text, deletedAt } })
    }
  }
  await addPromotion(db, { workshopId: 'w', boardId: 'b1', planId: 'p1' })
  await addPromotion(db, { workshopId: 'v', boardId: 'b3', planId: 'p2' })
}

async function addPromotion(
  db: Db,
  place: { workshopId: string; boardId: string; planId: string },
): Promise<void> {
  const { boardId, planId } = place
  await db.promotion.create({
    data: {
      ...place,
      id: `promotion-${planId}`,
      activeKey: `${boardId}/earlier/${planId}`,
      cardId: 'earlier',
      activityId: `${planId}promoted`,
      groupName: '1. grupp',
      text: 'Rajame ühise aia promoted',
      deadlineRaw: '',
      parties: '[]',
      hash: 'hash',
      promotedBy: 'admin',
      promotedAt: new Date('2026-11-17'),
    },
  })
}

async function addHomework(db: Db): Promise<void> {
  for (const [id, workshopId] of Object.entries({ h1: 'w', h2: 'v' })) {
    const boardId = id.replace('h', 'hb')
    const days = { opensOn: '2026-11-18', dueOn: '2999-01-01' }
    const handedOutAt = new Date('2026-11-17')
    const instructions = 'Täitke tähtaeg ja osapooled.'
    await db.assignment.create({ data: { workshopId, instructions, ...days, handedOutAt } })
    await db.board.create({ data: { id: boardId, workshopId } })
    const municipalityId = `${workshopId}m`
    await db.homework.create({ data: { id, workshopId, municipalityId, boardId } })
  }
  const about = {
    homeworkId: 'h1',
    side: 'municipality',
    authorKey: 'p-in-g1',
    authorName: 'in-g1',
  }
  const said = { ...about, text: 'Kas ka suvel?', writtenAt: new Date('2026-11-18') }
  await db.comment.create({ data: { ...said, id: 'comment' } })
  await db.comment.create({ data: { ...said, id: 'settled', outcome: 'taken' } })
}

async function addDraft(documents: TestHost['deps']['documents'], boardId: string): Promise<void> {
  const doc = new Y.Doc()
  const author = { key: 'p-mari', name: 'Mari' }
  addCard(doc, { id: 'card', kind: 'draft', pos: { x: 0, y: 0 }, author, at: '' }, null)
  setPlainText(doc, 'card', 'Avame noortele oma ruumi', null)
  await documents.apply(cardsDocument(boardId), Y.encodeStateAsUpdate(doc), 'server')
  doc.destroy()
}

async function join(
  db: Db,
  { deviceHash }: Visitor,
  workshopId: string,
  groupId: string,
): Promise<void> {
  const id = `in-${groupId}`
  await db.participant.create({ data: { id, workshopId, groupId, name: id, deviceHash } })
}
