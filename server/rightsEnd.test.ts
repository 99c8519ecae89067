import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeCodes } from '../collab/server/wire/closeCodes'
import { testWorkshop } from './board/testWorkshop'
import { testHost, type TestHost, type Visitor } from './testHost'
import { firstWord, openSocket } from './testSockets'

const HOUR_MS = 60 * 60_000

let host: TestHost
/** How late the clock is by which is decided; live documents look at their own. */
let lateMs = 0
beforeAll(async () => {
  host = await testHost({ now: () => new Date(Date.now() - lateMs) })
  await testWorkshop(host)
})
afterAll(() => host.stop())

const open = async (visitor: Visitor) => {
  const socket = openSocket(host, visitor, 'b.cards')
  expect(await firstWord(socket)).toBe('rw')
  return socket
}

it('closes the board that a signed-out session had open, also where its person had joined', async () => {
  const [laptop, tablet] = [await host.visitor('fred'), await host.visitor('fred')]
  const joined = { workshopId: 'w', deviceHash: laptop.deviceHash, name: 'Fred' }
  await host.deps.db.participant.create({ data: { id: 'fred', groupId: null, ...joined } })
  const [one, other] = [await open(laptop), await open(tablet)]

  const ends = Promise.all([one, other].map((socket) => once(socket, 'close')))
  await laptop.post('/sign-out', new URLSearchParams())
  const codes = (await ends).map(([code]) => code as number)
  expect(codes).toEqual([closeCodes.rightsChanged, closeCodes.rightsChanged])
  expect(await firstWord(openSocket(host, laptop, 'b.cards'))).toBe('ro')
  ;(await open(tablet)).terminate()
})

it('closes what a session had open when that ends by itself, and nothing else (AUTH-4, AUTH-5)', async () => {
  lateMs = HOUR_MS
  const tablet = await host.visitor('fred')
  const expiresAt = new Date(Date.now() - HOUR_MS / 2)
  await host.deps.db.session.updateMany({ data: { expiresAt } })
  const laptop = await host.visitor('fred')
  const [lasting, ending] = [await open(laptop), await open(tablet)]
  expect((await once(ending, 'close'))[0]).toBe(closeCodes.rightsChanged)
  lateMs = 0
  expect(await firstWord(openSocket(host, tablet, 'b.cards'))).toBe('4403')
  expect(lasting.readyState).toBe(lasting.OPEN)
  lasting.terminate()
})

it('lets the others write on while somebody moves from group to group', async () => {
  const { db } = host.deps
  await db.group.create({ data: { id: 'g2', workshopId: 'w', position: 1, name: '2. grupp' } })
  const [mover, stayer] = [await host.visitor(), await host.visitor()]
  for (const [id, { deviceHash }] of Object.entries({ mover, stayer })) {
    await db.participant.create({
      data: { id, workshopId: 'w', groupId: 'g', deviceHash, name: id },
    })
  }
  const [moving, staying] = [await open(mover), await open(stayer)]
  const end = once(moving, 'close')
  await mover.post('/workshops/w', new URLSearchParams({ intent: 'changeGroup', group: 'g2' }))
  expect((await end)[0]).toBe(closeCodes.rightsChanged)
  expect(await firstWord(openSocket(host, mover, 'b.cards'))).toBe('ro')
  expect(staying.readyState).toBe(staying.OPEN)
  staying.terminate()
})

describe('a page of somebody who does not sit here any more (AUTH-6)', () => {
  const openAs = (visitor: Visitor, as: string): Promise<string> =>
    firstWord(openSocket(host, visitor, 'b.cards', as))

  it('takes nothing in the name of whoever has joined since', async () => {
    const device = await host.visitor('fred')
    expect(await openAs(device, 'a-fred')).toBe('rw')

    const joined = { workshopId: 'w', deviceHash: device.deviceHash, name: 'Nele' }
    await host.deps.db.participant.create({ data: { id: 'nele', groupId: 'g', ...joined } })
    expect(await openAs(device, 'a-fred')).toBe('4409')
    expect(await openAs(device, 'p-nele')).toBe('rw')
  })

  it('takes nothing in the name of whoever has signed in since, whatever they may do here', async () => {
    await host.account('passer-by')
    expect(await openAs(await host.visitor('fred'), 'a-passer-by')).toBe('4409')
    expect(await openAs(await host.visitor('passer-by'), 'a-fred')).toBe('4409')
    expect(await openAs(await host.visitor('fred'), 'p-nele')).toBe('4409')
  })

  // What a facilitator wrote without a connection stayed on the device for ever, once she had joined there herself.
  it('takes what was kept of whoever is still signed in there, by their own rights (AUTH-7)', async () => {
    await host.account('fay')
    const [device, tablet] = [await host.visitor('fred'), await host.visitor('fay')]
    for (const [id, { deviceHash }] of Object.entries({ nora: device, fay: tablet })) {
      await host.deps.db.participant.create({
        data: { id, workshopId: 'w', groupId: 'g', deviceHash, name: id },
      })
    }
    const bring = (visitor: Visitor, as: string): Promise<string> => openAs(visitor, `${as}&kept=1`)
    expect(await bring(device, 'a-fred')).toBe('rw')
    expect(await bring(device, 'p-nora')).toBe('rw')
    expect(await bring(device, 'p-fay')).toBe('4409')
    expect(await bring(device, 'a-fay')).toBe('4409')
    expect(await bring(tablet, 'a-fred')).toBe('4409')
    expect(await bring(tablet, 'a-fay')).toBe('4403')

    await device.post('/sign-out', new URLSearchParams())
    expect(await bring(device, 'a-fred')).toBe('4401')
  })

  it('says to an account that it is signed out, also where others may be guests', async () => {
    const device = await host.visitor()
    expect(await openAs(device, 'a-fred')).toBe('4401')

    const joined = { workshopId: 'w', deviceHash: device.deviceHash, name: 'Mats' }
    await host.deps.db.participant.create({ data: { id: 'mats', groupId: 'g', ...joined } })
    expect(await openAs(device, 'a-fred')).toBe('4401')
  })

  it('says to nobody else that signing in would help', async () => {
    const guest = await host.visitor()
    expect(await openAs(guest, 'p-nele')).toBe('4403')
    expect(await firstWord(openSocket(host, guest, 'b.cards'))).toBe('4403')
    expect(await openAs(await host.visitor('passer-by'), 'a-passer-by')).toBe('4403')
  })
})
