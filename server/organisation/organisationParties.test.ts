import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applyAliases, deriveAliases } from '../../domain/party/aliases'
import { readParties } from '../../domain/party/readParties'
import type { Db } from '../db'
import { testDb } from '../testDb'
import { newId } from '../tokens'
import { findOrCreateParty, listParties } from './organisationParties'

let db: Db
let remove: () => Promise<void>
let organisationId: string

beforeAll(async () => {
  ;({ db, remove } = await testDb())
})
afterAll(() => remove())
beforeEach(async () => {
  organisationId = await organisation()
})

async function organisation(): Promise<string> {
  const id = newId()
  await db.organisation.create({ data: { id, name: 'Metsa vald', nameKey: id } })
  return id
}

/** Finds the parties of a cell as one document reads them. */
function find(cell: string, of = organisationId): Promise<string[]> {
  const mentions = readParties(cell)
  const named = applyAliases(mentions, deriveAliases(mentions.map(({ raw }) => raw)))
  return db.$transaction(async (tx) => {
    const ids: string[] = []
    for (const mention of named) ids.push(await findOrCreateParty(tx, of, mention))
    return ids
  })
}

const namesOf = (ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await db.party.findUniqueOrThrow({ where: { id } })).name))

describe('findOrCreateParty', () => {
  it('is one party for all spellings of a document', async () => {
    const ids = await find('IT juht, IT-juht, Abijuhid, abijuht')
    expect(await namesOf(ids)).toEqual(['IT-juht', 'IT-juht', 'abijuht', 'abijuht'])
    expect(new Set(ids).size).toBe(2)
  })

  it('remembers a spelling that a document joined', async () => {
    const [joined] = await find('abijuht, abijuhid')
    expect(await find('Abijuhid')).toEqual([joined])
  })

  it('knows later spellings that differ in hyphens, spaces or case', async () => {
    const [first] = await find('IT-juht')
    expect(await find('it juht')).toEqual([first])
    expect(await listParties(db, organisationId)).toEqual(['IT-juht'])
  })

  it('believes the alias table of the organisation before the document', async () => {
    const [chosen] = await find('köögi juhataja')
    await db.partyAlias.create({
      data: { id: newId(), organisationId, spelling: 'peakokk', partyId: chosen ?? '' },
    })
    expect(await find('Peakokk')).toEqual([chosen])
  })

  it('finds a party by its name where no alias tells', async () => {
    await db.party.create({ data: { id: newId(), organisationId, name: 'majahoidja' } })
    expect(await namesOf(await find('Majahoidja'))).toEqual(['majahoidja'])
    expect(await listParties(db, organisationId)).toEqual(['majahoidja'])
  })

  it('keeps the parties of two organisations apart', async () => {
    const other = await organisation()
    expect(await find('kokk')).not.toEqual(await find('kokk', other))
    expect(await listParties(db, other)).toEqual(['kokk'])
  })
})

describe('listParties', () => {
  it('names the most used first, then by the Estonian alphabet, not counting what was deleted', async () => {
    const planId = newId()
    const chapterId = newId()
    await db.plan.create({ data: { id: planId, organisationId, title: 'Kava' } })
    await db.chapter.create({ data: { id: chapterId, planId, position: 1, title: 'Avatus' } })
    const mention = async (cell: string, deletedAt: Date | null = null) => {
      const activityId = newId()
      await db.activity.create({
        data: { id: activityId, planId, chapterId, position: 1, text: 'Töö', deletedAt },
      })
      for (const [position, partyId] of (await find(cell)).entries()) {
        const row = { activityId, position, raw: cell, role: 'lead', partyId }
        await db.activityParty.create({ data: row })
      }
    }
    await mention('õde, zooloog')
    await mention('zooloog')
    await mention('tohter, õde, öövaht', new Date(0))
    await mention('ämmaemand')

    expect(await listParties(db, organisationId)).toEqual([
      'zooloog',
      'õde',
      'ämmaemand',
      'tohter',
      'öövaht',
    ])
  })
})
