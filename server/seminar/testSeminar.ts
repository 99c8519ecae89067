import * as Y from 'yjs'
import { cardsDocument } from '../../domain/board/documentName'
import { addCards, type NewCard } from '../board/addCards'
import { followBoard } from '../board/followBoard'
import { testWorkshop, type TestWorkshop } from '../board/testWorkshop'
import type { Actor } from '../deps'
import { testHomework } from '../homework/testHomework'
import { testWorld, type TestWorld } from '../testWorld'
import { loadSeminar } from './loadSeminar'
import { planSeminar, type PlanSeminar } from './planSeminar'

/** What the tests plan: two hours on the afternoon three weeks after the workshop. */
export const plannedSeminar: PlanSeminar = {
  version: null,
  date: '2026-12-08',
  start: '13:00',
  end: '15:00',
  place: 'Rahvamaja',
  link: '',
  feedback: 3,
}

export type SeminarTestbed = TestWorkshop & {
  world: TestWorld
  /** A second host, who edits the plan of `p1` too. */
  otherHost: Actor
  /** The turns in order, as `Vald p1: now`. */
  states: () => Promise<string[]>
  version: () => Promise<number>
  turnIds: () => Promise<string[]>
  /** Writes a draft on the board of homework `h1`, as it is and as a row; gives its id. */
  addDraft: (draft: NewCard) => Promise<string>
  /** Changes that board, without its rows. */
  rewrite: (change: (doc: Y.Doc) => void) => Promise<void>
}

/** The test workshop with homework `h1` and `h2` (boards `hb1`, `hb2`) of its two municipalities. */
export async function seminarTestbed(): Promise<SeminarTestbed> {
  const world = await testWorld()
  const people = await testWorkshop(world)
  await testHomework(world, 1)
  await testHomework(world, 2)
  const otherHost = await world.account('olga')
  await world.db.workshopMember.create({
    data: { workshopId: 'w', accountId: 'olga', role: 'facilitator' },
  })
  await world.db.organisationMember.create({
    data: { organisationId: 'p1o', accountId: 'olga', role: 'editor' },
  })
  const load = () => loadSeminar(world.db, 'w')
  return {
    ...people,
    world,
    otherHost,
    states: async () =>
      (await load()).turns.map(({ state, homework }) => `${homework.municipality.name}: ${state}`),
    version: async () => (await load()).version,
    turnIds: async () => (await load()).turns.map(({ id }) => id),
    addDraft: async (draft) => {
      const [id = ''] = await addCards(world, 'hb1', [draft])
      await followBoard(world, 'hb1')
      return id
    },
    rewrite: async (change) => {
      const [doc, name] = [new Y.Doc(), cardsDocument('hb1')]
      Y.applyUpdate(doc, await world.documents.read(name))
      const before = Y.encodeStateVector(doc)
      change(doc)
      await world.documents.apply(name, Y.encodeStateAsUpdate(doc, before), 'server')
    },
  }
}

/** The same with the seminar planned. */
export async function plannedTestbed(): Promise<SeminarTestbed> {
  const testbed = await seminarTestbed()
  await planSeminar(testbed.world, testbed.facilitator, 'w', plannedSeminar)
  return testbed
}
