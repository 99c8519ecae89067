import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Bundle } from '../wire/bundle'
import { quiet, setUpRooms, until } from '../rules/testRooms'

describe('a bundle', () => {
  it.each([
    [0, [0x82, 0]],
    [125, [0x82, 125]],
    [126, [0x82, 126, 0, 126]],
    [65_535, [0x82, 126, 255, 255]],
    [65_536, [0x82, 127, 0, 0, 0, 0, 0, 1, 0, 0]],
  ])('frames a message of %i bytes as RFC 6455 says', (length, head) => {
    const message = new Uint8Array(length).fill(7)
    const wire = Buffer.concat(new Bundle([message]).wire)
    expect([...wire.subarray(0, head.length)]).toEqual(head)
    expect(wire.subarray(head.length).equals(message)).toBe(true)
  })

  it('puts several messages one after the other, in one piece while that is cheap', () => {
    const small = new Bundle([Uint8Array.of(1), Uint8Array.of(2, 3)])
    expect(small.wire.map((piece) => [...piece])).toEqual([[0x82, 1, 1, 0x82, 2, 2, 3]])
    expect(new Bundle([new Uint8Array(100_000)]).wire).toHaveLength(2)
  })

  it('leaves out whose own messages are among it, as if they had never been', () => {
    const lengths = fc.array(fc.constantFrom(0, 1, 125, 126, 300, 65_535, 65_536), { maxLength: 6 })
    const property = fc.property(lengths, fc.infiniteStream(fc.boolean()), (all, isOwn) => {
      const messages = all.map((length, place) => new Uint8Array(length).fill(place + 1))
      const own = messages.flatMap((_, place) => (isOwn.next().value ? [place] : []))
      const last = Uint8Array.of(9, 9)
      const others = messages.filter((_, place) => !own.includes(place))
      const left = new Bundle(messages).exceptOwn(own, [last])
      expect(left.bytes).toBe(new Bundle([...others, last]).bytes)
      expect(
        Buffer.concat(left.wire).equals(Buffer.concat(new Bundle([...others, last]).wire)),
      ).toBe(true)
    })
    fc.assert(property, { numRuns: 100 })
  })
})

describe('telling a room (FAN-1)', () => {
  it('tells everybody everything in order, however much comes at once, and nobody their own (ORD-2, ORD-4)', async () => {
    const { join } = setUpRooms()
    const people = [await join('mari'), await join('jaan'), await join('piret')]
    for (let round = 0; round < 50; round += 1) {
      for (const person of people) person.doc.getArray('a').push([round])
    }
    await until(() =>
      people.every(({ doc, isSaved }) => isSaved && doc.getArray('a').length === 150),
    )
    const [mari, jaan] = people
    expect(mari?.doc.getArray('a').toJSON()).toEqual(jaan?.doc.getArray('a').toJSON())
    const told = people.map(({ received }) => received.filter((type) => type === 'update').length)
    expect(told).toEqual([100, 100, 100])
  })

  it('says that something is saved only after the others were told (ORD-1)', async () => {
    const { join } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    for (let count = 0; count < 30; count += 1) {
      mari.text.insert(0, 'x')
      await until(() => mari.isSaved)
      await quiet()
      expect(jaan.text.length).toBe(count + 1)
    }
  })

  it('tells what is left when a room ends', async () => {
    const { join, rooms } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    for (let count = 0; count < 30; count += 1) mari.text.insert(0, 'x')
    await quiet()
    await rooms.close()
    await until(() => jaan.closing?.code === 1012)
    expect(jaan.text.length).toBe(mari.durable)
  })
})

describe('joining (JOIN-1)', () => {
  it('gives everybody the whole, stored or written since, with and without a compaction between', async () => {
    const { join, rooms } = setUpRooms({ limits: { tailUpdates: 40, messagesAtOnce: 1_000 } })
    const mari = await join('mari')
    for (let count = 0; count < 500; count += 1) {
      if (count % 60 === 0) await until(() => mari.isSaved)
      if (count === 100) await rooms.read('d')
      if (count === 150) await join('early')
      mari.text.insert(0, 'x')
    }
    await until(() => mari.isSaved)
    expect((await join('late')).text.length).toBe(500)
  })
})
