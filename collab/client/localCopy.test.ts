import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type FakeIndexedDb, onAFreshDevice } from './fakeIndexedDb'
import { countUnsaved, listCopiesToWipe, listUnsavedOwners, wipeCopies } from './deviceCopies'
import { type LocalCopy, openLocalCopy } from './localCopy'

it('keeps nothing, and says so, where there is no IndexedDB', async () => {
  const copy = openLocalCopy('p1', 'b1.cards', new Y.Doc())
  expect(await copy.loaded).toBeNull()
  await expect(copy.keepChanges(3)).resolves.toBeUndefined()
  await expect(copy.close()).resolves.toBeUndefined()
})

describe('on a device', () => {
  let device: FakeIndexedDb

  onAFreshDevice((fresh) => (device = fresh))

  const open = async (participantKey = 'p1', doc = new Y.Doc()): Promise<LocalCopy> => {
    const copy = openLocalCopy(participantKey, 'b1.cards', doc)
    await copy.loaded
    return copy
  }

  const leave = async (participantKey: string, changes: number): Promise<void> => {
    const copy = await open(participantKey)
    await copy.keepChanges(changes)
    await copy.close()
  }

  const wipe = async (isSpared: (participantKey: string) => boolean): Promise<void> =>
    wipeCopies(await listCopiesToWipe(isSpared), () => undefined)

  it('is gone once it is wiped, and takes nothing any more', async () => {
    const doc = new Y.Doc()
    const copy = openLocalCopy('p1', 'b1.cards', doc)
    await copy.loaded
    doc.getText('text').insert(0, 'a')
    await copy.wipe()
    doc.getText('text').insert(0, 'b')
    expect([...device.stored.keys()]).toEqual(['kavalaud/probe'])
  })

  it('that is damaged is told of as none, and can be forgotten', async () => {
    await leave('p1', 2)
    device.damaged.add('kavalaud/p1/b1.cards')
    const copy = openLocalCopy('p1', 'b1.cards', new Y.Doc())
    expect(await copy.loaded).toBeNull()
    await copy.close()
    await copy.wipe()
    expect([...device.stored.keys()]).toEqual(['kavalaud/probe'])
  })

  it('is not made for a document that was closed before it was read', async () => {
    const copy = openLocalCopy('p1', 'b1.cards', new Y.Doc())
    await copy.close()
    expect(await copy.loaded).toBeNull()
    expect([...device.stored.keys()]).toEqual(['kavalaud/probe'])
  })

  it('counts what each of several tabs has not saved, whichever was told of last (COPY-1)', async () => {
    const docs = [new Y.Doc(), new Y.Doc()]
    const [one, other] = [await open('p1', docs[0]), await open('p1', docs[1])]
    await one.keepChanges(2)
    await other.keepChanges(3)
    await one.keepChanges(4)
    await other.keepChanges(0)
    for (const tab of [one, other]) await tab.close()
    expect(await countUnsaved(() => false)).toBe(4)

    const later = await open()
    expect(await later.loaded).toBe(4)
    expect([...later.unsavedClients()]).toEqual([[docs[0]?.clientID, 0]])
    await later.keepChanges(0)
    expect(await countUnsaved(() => false)).toBe(0)
    await later.close()
  })

  it('tells from where on what a tab wrote was not saved (COPY-6)', async () => {
    const doc = new Y.Doc()
    const one = await open('p1', doc)
    doc.getText('text').insert(0, 'kept')
    await one.keepChanges(1)
    await one.keepChanges(0)
    doc.getText('text').insert(4, ' on the train')
    await one.keepChanges(1)
    await one.keepChanges(2)
    await one.close()

    const later = await open()
    expect([...later.unsavedClients()]).toEqual([[doc.clientID, 4]])
    await later.close()
  })

  it('counts nothing twice that a tab which is still open goes on writing (COPY-1)', async () => {
    const one = await open()
    await one.keepChanges(2)
    const other = await open()
    expect(await other.loaded).toBe(2)
    await other.keepChanges(2)
    await one.keepChanges(3)
    expect(await countUnsaved(() => false)).toBe(3)
    await other.keepChanges(3)
    expect(await countUnsaved(() => false)).toBe(4)

    await other.keepChanges(0)
    expect(await countUnsaved(() => false)).toBe(3)
    await one.keepChanges(0)
    expect(await countUnsaved(() => false)).toBe(0)
    for (const tab of [one, other]) await tab.close()
  })

  // As many as it had found were left out of every later count, and deleted at signing out without a question.
  it('counts anew what is written after that which earlier tabs had left was saved (COPY-1)', async () => {
    await leave('p1', 3)
    const doc = new Y.Doc()
    const later = await open('p1', doc)
    await later.keepChanges(3)
    await later.keepChanges(0)
    await later.keepChanges(2)
    expect(await countUnsaved(() => false)).toBe(2)
    expect(await listUnsavedOwners('b1.cards')).toEqual(['p1'])
    await later.close()

    const last = await open()
    expect(await last.loaded).toBe(2)
    expect([...last.unsavedClients()]).toEqual([[doc.clientID, 0]])
    await last.close()
  })

  it('is forgotten when somebody signs out, but for what another has not saved (COPY-4)', async () => {
    await leave('a-mari', 2)
    await leave('a-ulo', 3)
    await leave('a-nele', 0)
    await leave('p-guest', 1)
    device.open('another part of the site')
    const isAnothers = (key: string): boolean => key.startsWith('a-') && key !== 'a-ulo'

    expect(await countUnsaved(isAnothers)).toBe(4)
    await wipe(isAnothers)
    expect([...device.stored.keys()].sort()).toEqual([
      'another part of the site',
      'kavalaud/a-mari/b1.cards',
    ])
  })

  it('that is damaged keeps nobody from what the others hold (COPY-4, COPY-7)', async () => {
    await leave('a-mari', 2)
    await leave('a-ulo', 3)
    await leave('p-guest', 1)
    for (const owner of ['a-mari', 'p-guest']) device.damaged.add(`kavalaud/${owner}/b1.cards`)

    expect(await listUnsavedOwners('b1.cards')).toEqual(['a-ulo'])
    expect(await countUnsaved(() => false)).toBe(3)
    await wipe((key) => key === 'a-mari')
    expect([...device.stored.keys()]).toEqual(['kavalaud/a-mari/b1.cards'])
  })
})
