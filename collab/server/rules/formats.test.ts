import { describe, expect, it } from 'vitest'
import { setUpRooms, until } from './testRooms'
import type { TestClient } from './testClient'

const namesFrom = (first: number, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, nth) => [`name ${first + nth}`, true]))

/** Writes a word that has so much formatting, of names that begin with a number. */
async function write(by: TestClient, first: number, count: number): Promise<void> {
  // Between two plain letters: beside others of its names, Yjs would write none anew.
  by.text.insert(0, '..', {})
  by.text.insert(1, 'word', namesFrom(first, count))
  await until(() => by.isSaved || by.nacks.length > 0)
}

const formatsOf = ({ text }: TestClient) =>
  new Set(
    (text.toDelta() as { attributes?: object }[]).flatMap(({ attributes = {} }) =>
      Object.keys(attributes),
    ),
  ).size

describe('formatting (LIM-15)', () => {
  // In a text of 4,000 names each edit of anybody stopped every browser for half a second.
  it('of more names than an editor has is refused, and others format as before', async () => {
    const { join } = setUpRooms()
    const [mari, guest] = [await join('mari'), await join('guest')]
    await write(guest, 0, 17)
    expect(guest.nacks[0]).toMatchObject({ code: 'doc-full' })
    await write(mari, 100, 5)
    expect([mari.nacks, formatsOf(await join('piret'))]).toEqual([[], 5])
  })

  it('counts each name once, for whoever brought it first, as long as the document is open', async () => {
    const limits = { formatsPerParticipant: 3 }
    const { join, log } = setUpRooms({ limits })
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    await write(mari, 0, 2)
    await write(mari, 0, 3)
    await until(() => formatsOf(jaan) === 3)
    await write(jaan, 0, 3)
    await write(jaan, 3, 3)
    await write(mari, 0, 6)
    expect([mari.nacks, jaan.nacks]).toEqual([[], []])
    await write(mari, 6, 1)
    expect(mari.nacks[0]).toMatchObject({ code: 'doc-full' })

    const again = await setUpRooms({ log, limits }).join('mari')
    await write(again, 0, 6)
    await write(again, 6, 3)
    expect([again.nacks, formatsOf(again)]).toEqual([[], 9])
    await write(again, 9, 1)
    expect(again.nacks[0]).toMatchObject({ code: 'doc-full' })
  })
})
