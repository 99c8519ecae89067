import type { Db } from '../db'
import { createBoardTurns } from '../board/boardTurns'
import type { Actor, Deps, Documents, Topic } from '../deps'
import { readImport } from '../import/readImport'
import { createLimits } from '../limits'
import { testMail } from '../mail/testMail'
import { testDb } from '../testDb'
import { newId } from '../tokens'
import { addActivity } from './addActivity'
import { addChapter } from './addChapter'
import { createOrganisation } from '../organisation/createOrganisation'
import { createPlan } from './createPlan'
import { loadPlan } from './loadPlan'

export type PlanTestbed = {
  deps: Deps
  db: Db
  nudged: Topic[]
  /** The accounts whose open documents were decided again so far. */
  recheckedAccounts: string[]
  remove: () => Promise<void>
  /** An account with a session of its own. */
  account: (name: string, admin?: boolean) => Promise<Actor & { accountId: string; email: string }>
  /** A new editor with an organisation and an empty plan of it. */
  plan: () => Promise<EmptyPlan>
  /** The same with a chapter per list and an activity per text. */
  filledPlan: (chapters: readonly (readonly string[])[]) => Promise<FilledPlan>
  /** The texts of a plan by number, such as `1.2 Avame andmed`. */
  texts: (planId: string) => Promise<string[]>
}

type EmptyPlan = { editor: Actor; organisationId: string; planId: string }
type FilledPlan = EmptyPlan & { chapterIds: string[]; idOf: (text: string) => string }

/** Real use cases on a real database, for the tests beside this file. */
export async function planTestbed(): Promise<PlanTestbed> {
  const { db, remove } = await testDb()
  const nudged: Topic[] = []
  const recheckedAccounts: string[] = []
  const deps: Deps = {
    db,
    documents: noDocuments(recheckedAccounts),
    boardTurns: createBoardTurns(),
    nudge: (topic) => void nudged.push(topic),
    limits: createLimits(),
    mail: testMail(),
    readImport,
    now: () => new Date('2026-03-02T10:00:00Z'),
  }
  const account: PlanTestbed['account'] = async (name, admin = false) => {
    const id = newId()
    const email = `${id}@example.ee`
    await db.account.create({ data: { id, email, name, admin } })
    return { accountId: id, deviceHash: null, email }
  }
  const plan: PlanTestbed['plan'] = async () => {
    const editor = await account('Mari Toimetaja')
    const { id } = await createOrganisation(deps, editor, { name: `Vald ${newId()}` })
    const { id: planId } = await createPlan(deps, editor, id, { title: 'Avatud vald' })
    return { editor, organisationId: id, planId }
  }
  const filledPlan: PlanTestbed['filledPlan'] = async (chapters) => {
    const made = await plan()
    const { editor, planId } = made
    const chapterIds: string[] = []
    const ids = new Map<string, string>()
    for (const [at, texts] of chapters.entries()) {
      const chapter = await addChapter(deps, editor, planId, { title: `Avatud osa ${at + 1}` })
      chapterIds.push(chapter.id)
      for (const text of texts) {
        const added = await addActivity(deps, editor, planId, { chapterId: chapter.id, text })
        ids.set(text, added.id)
      }
    }
    return { ...made, chapterIds, idOf: (text) => ids.get(text) ?? 'no such activity' }
  }
  const texts = async (planId: string) => {
    const { chapters } = await loadPlan(db, planId)
    return chapters.flatMap(({ activities }) =>
      activities.map(({ number, text }) => `${number} ${text}`),
    )
  }
  return { deps, db, nudged, recheckedAccounts, remove, account, plan, filledPlan, texts }
}

function noDocuments(recheckedAccounts: string[]): Documents {
  return {
    read: () => Promise.reject(new Error('a plan reads no live document')),
    look: () => Promise.reject(new Error('a plan looks into no live document')),
    newest: () => Promise.reject(new Error('a plan asks for no live document')),
    apply: () => Promise.reject(new Error('a plan writes no live document')),
    recheck: () => undefined,
    recheckPerson: () => undefined,
    recheckAccount: (accountId) => void recheckedAccounts.push(accountId),
  }
}
