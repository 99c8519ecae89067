import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { MemoryLog } from '../log/memoryLog'
import { setUpRooms, storedDocument, until } from './testRooms'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
const NOW = 1_700_000_000_000

/** Mari and Jaan have written together and go on after a backup is made; then the server is gone. */
async function workOnAfterBackup() {
  const log = new MemoryLog()
  const { join } = setUpRooms({ log })
  const [mari, jaan] = [await join('mari'), await join('jaan')]
  mari.text.insert(0, 'Tere. ')
  await until(() => mari.isSaved && jaan.text.length === 6)
  const backup = await log.load('d')

  jaan.text.insert(6, 'Jaan oli siin. ')
  await until(() => jaan.isSaved && mari.text.length === 21)
  mari.text.insert(mari.text.length, 'Mari ka. ')
  await until(() => mari.isSaved && jaan.text.length === 30)
  for (const client of [mari, jaan]) client.disconnect()
  return { backup, mari, jaan }
}

/** A log that holds what the backup does. */
async function restored(backup: Awaited<ReturnType<MemoryLog['load']>>) {
  const log = new MemoryLog()
  const owners = [...backup.owners]
  const [first, ...more] = backup.tail.map((update) => ({ doc: 'd', update, author: 'mari' }))
  if (first === undefined) throw new Error('The backup is empty.')
  await log.append([{ ...first, clients: owners.map(([client]) => client) }])
  for (const entry of more) await log.append([{ ...entry, clients: [] }])
  log.mergesUntil = NOW + WEEK_MS
  return log
}

describe('a log that was restored from a backup', () => {
  it('gets back from whoever comes first what it lacks, also what others wrote (REST-1)', async () => {
    const { backup, mari, jaan } = await workOnAfterBackup()
    jaan.text.insert(0, 'Jaan ilma võrguta. ')
    const whole = mari.text.toJSON()
    const { log, bring } = setUpRooms({ log: await restored(backup) })

    bring(mari, 'mari')
    await until(() => mari.isSaved)
    expect((await storedDocument(log)).getText('text').toJSON()).toBe(whole)

    bring(jaan, 'jaan')
    await until(() => jaan.isSaved && mari.text.toJSON().startsWith('Jaan ilma'))
    expect(mari.text.toJSON()).toBe(`Jaan ilma võrguta. ${whole}`)
    expect([mari.nacks, jaan.nacks]).toEqual([[], []])
  })

  it('leaves everybody the ids that others brought back (REST-1, AUTH-3)', async () => {
    const { backup, mari, jaan } = await workOnAfterBackup()
    const { bring } = setUpRooms({ log: await restored(backup) })
    bring(mari, 'mari')
    await until(() => mari.isSaved)
    bring(jaan, 'jaan')
    await until(() => jaan.isSaved)
    jaan.text.insert(0, 'Edasi. ')
    await until(() => jaan.isSaved && mari.text.toJSON().startsWith('Edasi.'))
    mari.text.insert(0, 'Ja veel. ')
    await until(() => mari.isSaved && jaan.text.toJSON().startsWith('Ja veel.'))
    expect([mari.nacks, jaan.nacks]).toEqual([[], []])
  })

  it('takes no other update under somebody else’s id (REST-1, AUTH-3)', async () => {
    const { backup, mari, jaan } = await workOnAfterBackup()
    const { bring } = setUpRooms({ log: await restored(backup) })
    for (const [client, who] of [
      [mari, 'mari'],
      [jaan, 'jaan'],
    ] as const)
      bring(client, who)
    await until(() => mari.isSaved && jaan.isSaved)
    jaan.sendUpdate(forgedBy(mari.doc))
    await until(() => jaan.nacks.length > 0)
    expect(jaan.nacks[0]?.code).toBe('foreign-client')
  })

  it('does so for a week only (REST-1)', async () => {
    const { backup, jaan } = await workOnAfterBackup()
    const { bring, clock } = setUpRooms({ log: await restored(backup) })
    clock.advance(WEEK_MS)
    bring(jaan, 'jaan')
    await until(() => jaan.nacks.length > 0)
    expect(jaan.nacks[0]?.code).toBe('foreign-client')
  })
})

function forgedBy(victim: Y.Doc): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(victim))
  copy.clientID = victim.clientID
  const before = Y.encodeStateVector(copy)
  copy.getText('text').insert(0, 'vale')
  return Y.encodeStateAsUpdate(copy, before)
}
