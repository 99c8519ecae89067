import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NOBODY, onDevice, testWorld, type TestWorld } from '../testWorld'
import { MOST_NOTES, pasteNotes, type PastedNote } from './pasteNotes'
import { followBoard } from './followBoard'
import { readBoardCards } from './readBoardCards'
import { readNotesPaste } from './readNotesPaste'
import { readPasteBoard } from './readPasteBoard'
import { addTestCards, draft, testWorkshop, type TestWorkshop } from './testWorkshop'

const notes: PastedNote[] = [
  { kind: 'bottleneck', text: 'Pargis on pime' },
  { kind: 'direction', text: ' Ohutu kesklinn ' },
]

describe('pasting notes on a board', () => {
  let world: TestWorld
  let people: TestWorkshop
  beforeEach(async () => {
    world = await testWorld()
    people = await testWorkshop(world)
  })
  afterEach(() => world.remove())

  it('makes cards of whoever pasted, in order, below those that are there', async () => {
    await addTestCards(world, draft)
    await pasteNotes(world, people.member, 'b', notes)
    const cards = await readBoardCards(world, 'b')
    expect(cards.map(({ kind, text, authors }) => [kind, text, authors])).toEqual([
      ['draft', draft.text, ['Mari']],
      ['bottleneck', 'Pargis on pime', ['Mari']],
      ['direction', 'Ohutu kesklinn', ['Mari']],
    ])
    const [first, ...pasted] = cards.map(({ pos }) => pos)
    expect(pasted.every(({ y }) => y > (first?.y ?? 0))).toBe(true)
    expect(new Set(pasted.map(({ x, y }) => `${x}/${y}`)).size).toBe(2)
  })

  it('reads the notes of whoever may write, and writes nothing', async () => {
    const text = 'Kitsaskohad\n- Pargis on pime\n\n1'
    expect(await readNotesPaste(world, people.facilitator, 'b', text)).toEqual({
      statements: [{ kind: 'bottleneck', text: 'Pargis on pime', heading: 'Kitsaskohad', line: 2 }],
      leftOver: [{ line: 4, text: '1' }],
    })
    expect(await readBoardCards(world, 'b')).toEqual([])
    expect(await readPasteBoard(world, people.member, 'b')).toMatchObject({ name: '1. grupp' })
  })

  it('leaves over what is more than it takes at once', async () => {
    const lines = Array.from({ length: MOST_NOTES + 2 }, (_, nth) => `- Mõte ${nth}`)
    const { statements, leftOver } = await readNotesPaste(
      world,
      people.member,
      'b',
      lines.join('\n'),
    )
    expect(statements).toHaveLength(MOST_NOTES)
    expect(leftOver.map(({ text }) => text)).toEqual(['Mõte 200', 'Mõte 201'])
  })

  it.each<[string, PastedNote[], string]>([
    ['nothing', [], 'noNotesChosen'],
    ['a blank note', [{ kind: 'note', text: ' ' }], 'badNote'],
    ['a note no card holds', [{ kind: 'note', text: 'a'.repeat(5001) }], 'badNote'],
    [
      'too many',
      Array.from({ length: MOST_NOTES + 1 }, () => ({ kind: 'note', text: 'a' })),
      'badNote',
    ],
  ])('refuses %s and writes nothing', async (_what, bad, reason) => {
    await expect(pasteNotes(world, people.member, 'b', bad)).rejects.toMatchObject({ reason })
    expect(await readBoardCards(world, 'b')).toEqual([])
  })

  const fill = (count: number) => addTestCards(world, ...Array.from({ length: count }, () => draft))

  it('puts no more than a board holds for two who paste at once', async () => {
    await fill(997)
    const pasted = await Promise.allSettled(
      [1, 2].map(() => pasteNotes(world, people.member, 'b', notes)),
    )
    expect(pasted.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await readBoardCards(world, 'b')).toHaveLength(999)
  })

  it('covers no card of another who pastes at the same moment', async () => {
    await Promise.all([1, 2].map(() => pasteNotes(world, people.member, 'b', notes)))
    const places = (await readBoardCards(world, 'b')).map(({ pos }) => `${pos.x}/${pos.y}`)
    expect(new Set(places).size).toBe(4)
  })

  it('leaves the database to others while the cards are written', async () => {
    const apply = world.documents.apply.bind(world.documents)
    vi.spyOn(world.documents, 'apply').mockImplementationOnce(async (...written) => {
      await world.db.$transaction((tx) => tx.workshop.count())
      await apply(...written)
    })
    expect(await pasteNotes(world, people.member, 'b', notes)).toHaveLength(2)
  })

  it('refuses more than a board holds, and a text that is no notes', async () => {
    await fill(999)
    await expect(pasteNotes(world, people.member, 'b', notes)).rejects.toMatchObject({
      code: 'conflict',
      reason: 'boardFull',
    })
    await expect(
      readNotesPaste(world, people.member, 'b', 'a'.repeat(100_001)),
    ).rejects.toMatchObject({ code: 'too_large' })
  })

  it('is for the group and the facilitator alone, and stops with the workshop', async () => {
    await world.db.participant.create({
      data: { id: 'jaan', workshopId: 'w', name: 'Jaan', deviceHash: 'tablet' },
    })
    const refused: [typeof people.member, string][] = [
      [NOBODY, 'not_found'],
      [people.stranger, 'not_found'],
      [onDevice('tablet'), 'forbidden'],
    ]
    for (const [actor, code] of refused) {
      await expect(pasteNotes(world, actor, 'b', notes)).rejects.toMatchObject({ code })
      await expect(readNotesPaste(world, actor, 'b', 'a')).rejects.toMatchObject({ code })
      await expect(readPasteBoard(world, actor, 'b')).rejects.toMatchObject({ code })
    }
    await world.db.workshop.update({ where: { id: 'w' }, data: { state: 'frozen' } })
    await expect(pasteNotes(world, people.member, 'b', notes)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await pasteNotes(world, people.facilitator, 'b', notes)
    await followBoard(world, 'b')
    expect(await world.db.card.count({ where: { boardId: 'b' } })).toBe(2)
  })
})
